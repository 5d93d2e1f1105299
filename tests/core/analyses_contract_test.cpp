// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every analysis owes, whatever it measures: run on the demo model with its standard settings, edited and not.

#include "tests/core/figure_check.h"
#include "tests/core/marked_words.h"

#include <QtTest>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <regex>
#include <set>
#include <stop_token>

using namespace prosector;
using namespace prosector::tests;

namespace {

// Analyses that compare with another model or text are given one.
const std::map<std::string, std::map<std::string, std::string>> needed{
    {"training-series", {{"models", demoFolder().string() + ';' + demoFolder().string()}}},
    {"model-difference", {{"other", demoFolder().string()}}},
};

AnalysisRequest requestFor(const std::string& id, EditList edits = {})
{
    const auto settings = needed.find(id);
    AnalysisRequest request =
        analysisRequest(id, settings == needed.end() ? std::map<std::string, std::string>() : settings->second, edits);
    request.run.watchedWords = {"the", "and", "."};
    return request;
}

void checkFigure(const Figure& figure, const AnalysisFacts& facts)
{
    QCOMPARE(formProblem(figure), QString());
    QCOMPARE(figure.analysis, facts.id);
    QCOMPARE(figure.title, facts.title);
    const std::string caption = figure.caption.english();
    for (const char* part : {"demo", "tokens", "bos-windows 64"}) {
        QVERIFY2(caption.find(part) != std::string::npos, caption.c_str());
    }
    QVERIFY(caption.find(facts.definition.english()) != std::string::npos);
    const std::regex plainName("[a-z0-9_]+");
    std::set<std::string> tables;
    for (const Table& table : figure.tables) {
        QVERIFY2(tables.insert(table.name).second, table.name.c_str());
        QVERIFY2(std::regex_match(table.name, plainName), table.name.c_str());
        QVERIFY(!table.title.empty() && !table.columns.empty());
        std::set<std::string> columns;
        for (const Column& column : table.columns) {
            QVERIFY2(columns.insert(column.name).second, column.name.c_str());
            QVERIFY2(std::regex_match(column.name, plainName), column.name.c_str());
            QVERIFY2(!column.title.empty(), column.name.c_str());
        }
    }
    for (const Plot& plot : figure.plots) {
        QVERIFY(!plot.title.empty() && !plot.y.empty());
    }
}

// Columns of names, tokens and quotations; in all others of texts, cells are words.
const std::set<std::string> ofNames{"tokens.text",      "tokens.token",    "tokens.target",    "tokens.prediction",
                                    "words.word",       "surface.token",   "surface.channel",  "layers.token_text",
                                    "layers.model",     "steps.model",     "weights.matrix",   "pairs.one",
                                    "pairs.other",      "published.model", "published.source", "published.note",
                                    "candidates.weight"};

// The first cell of words without translation; nothing where all have one.
QString untranslatableCell(const Table& table, const Column& column)
{
    const auto* texts = std::get_if<std::vector<std::string>>(&column.values);
    const bool isOfWords = texts && !ofNames.contains(table.name + '.' + column.name);
    for (const std::string& text : isOfWords ? *texts : std::vector<std::string>()) {
        if (!text.empty() && !column.words.contains(text)) {
            return QString::fromStdString(table.name + '.' + column.name + ": " + text);
        }
    }
    return {};
}

// A number with a point that the window could not write as its language does.
QString plainNumber(const Sentence& sentence)
{
    static const std::regex decimal("-?[0-9]*\\.[0-9]+(e[-+]?[0-9]+)?");
    if (sentence.context().empty() && std::regex_match(sentence.pattern(), decimal)) {
        return QString::fromStdString(sentence.pattern());
    }
    for (const Sentence& value : sentence.values()) {
        if (QString number = plainNumber(value); !number.isEmpty()) {
            return number;
        }
    }
    return {};
}

// What a figure says that no translator gets to see.
QStringList untranslatableIn(const Figure& figure, const MarkedWords& known)
{
    QStringList found;
    std::vector<Sentence> said{figure.title, figure.caption};
    said.insert(said.end(), figure.remarks.begin(), figure.remarks.end());
    for (const Plot& plot : figure.plots) {
        said.push_back(plot.title);
    }
    for (const Table& table : figure.tables) {
        said.push_back(table.title);
        for (const Column& column : table.columns) {
            if (!column.name.starts_with("text_")) { // the name of a text
                said.push_back(column.title);
            }
            if (!column.unit.empty()) {
                said.push_back(column.unit);
            }
            for (const auto& [cell, words] : column.words) {
                said.push_back(words);
            }
            if (const QString cell = untranslatableCell(table, column); !cell.isEmpty()) {
                found.append(cell);
            }
        }
    }
    for (const Sentence& remark : figure.remarks) {
        if (const QString number = plainNumber(remark); !number.isEmpty()) {
            found.append(number);
        }
    }
    for (const Sentence& sentence : said) {
        if (const QString part = untranslatable(sentence, known); !part.isEmpty()) {
            found.append(part);
        }
    }
    return found;
}

bool isSame(const Figure& a, const Figure& b)
{
    return std::ranges::equal(a.tables, b.tables, [](const Table& one, const Table& other) {
        return std::ranges::equal(one.columns, other.columns, [](const Column& left, const Column& right) {
            if (left.values.index() != right.values.index() || left.size() != right.size()) {
                return false;
            }
            if (!std::holds_alternative<std::vector<double>>(left.values)) {
                return left.values == right.values;
            }
            // Bit for bit, so that what is undefined is alike too.
            return std::ranges::equal(std::get<std::vector<double>>(left.values),
                                      std::get<std::vector<double>>(right.values), [](double x, double y) {
                                          return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y)
                                              || (x != x && y != y);
                                      });
        });
    });
}

} // namespace

class AnalysesContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = makeEngine(analysisOptions());
        m_engine->open(demoFolder(), {});
    }

    void namesAreUnique()
    {
        std::set<std::string> ids;
        for (const AnalysisFacts& facts : analysisFacts()) {
            QVERIFY2(ids.insert(facts.id).second, facts.id.c_str());
            QVERIFY(std::regex_match(facts.id, std::regex("[a-z-]+")));
            QVERIFY2(!facts.title.empty() && !facts.definition.empty() && !facts.source.empty(), facts.id.c_str());
            for (const Parameter& parameter : facts.parameters) {
                QVERIFY(std::regex_match(parameter.name, std::regex("[a-z-]+")));
                QVERIFY2(!parameter.title.empty() && !parameter.help.empty(), parameter.name.c_str());
                QCOMPARE(untranslatable(parameter.title, m_marked), QString());
                QCOMPARE(untranslatable(parameter.help, m_marked), QString());
            }
            QCOMPARE(untranslatable(facts.title, m_marked), QString());
            QCOMPARE(untranslatable(facts.definition, m_marked), QString());
        }
        for (const char* id :
             {"linearity", "linearity-tokens", "linearity-spans", "affine-map", "block-influence", "super-weights",
              "massive-activations", "attention-sinks", "stop-words", "scale-curve", "anisotropy",
              "intrinsic-dimension", "logit-lens", "training-series", "model-difference", "layernorm", "agreement"}) {
            QVERIFY2(ids.contains(id), id);
        }
    }

    void everyAnalysis_data()
    {
        QTest::addColumn<QString>("id");
        for (const AnalysisFacts& facts : analysisFacts()) {
            QTest::newRow(facts.id.c_str()) << QString::fromStdString(facts.id);
        }
    }

    void everyAnalysis()
    {
        QFETCH(QString, id);
        const AnalysisFacts facts = factsOf(id.toStdString());
        const Figure once = m_engine->analyze(requestFor(facts.id), {});
        checkFigure(once, facts);
        QCOMPARE(untranslatableIn(once, m_marked), QStringList());
        QVERIFY2(isSame(once, m_engine->analyze(requestFor(facts.id), {})), "run twice, it gives two answers");
        const Figure edited =
            m_engine->analyze(requestFor(facts.id, {DropBlock{Layer(4)}, ZeroWeight{superWeight()}}), {});
        checkFigure(edited, facts);
        QCOMPARE(untranslatableIn(edited, m_marked), QStringList());
        QVERIFY(edited.caption.english().find("drop:4 zero:1:down:100:300") != std::string::npos);
    }

    void cancelled_data() { everyAnalysis_data(); }

    void cancelled()
    {
        QFETCH(QString, id);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(m_engine->analyze(requestFor(id.toStdString()), Feedback(stop.get_token())),
                                 Cancelled);
    }

    void wrongSettingsAreRefused()
    {
        const auto refused = [&](const std::string& id, std::map<std::string, std::string> settings,
                                 std::initializer_list<const char*> said) {
            AnalysisRequest request = requestFor(id);
            request.settings = std::move(settings);
            try {
                m_engine->analyze(request, {});
                QFAIL("it was accepted");
            } catch (const Error& error) {
                for (const char* word : said) {
                    QVERIFY2(std::string(error.what()).find(word) != std::string::npos, error.what());
                }
            }
        };
        refused("no-such", {}, {"no-such", "linearity", "stop-words"});
        refused("linearity", {{"row", "all"}}, {"row", "It has: rows"});
        refused("linearity", {{"rows", "none"}}, {"rows", "none", "no-massive"});
        refused("scale-curve", {{"steps", "1"}}, {"steps", "from 2 to 1000"});
        refused("scale-curve", {{"steps", "3.5"}}, {"steps"});
        refused("scale-curve", {{"from", "nan"}}, {"from"});
        refused("training-series", {{"models", "/no/such/folder"}}, {"/no/such/folder"});
    }

private:
    static WeightCoordinate superWeight() { return {{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}; }

    static AnalysisFacts factsOf(const std::string& id)
    {
        const std::vector<AnalysisFacts> all = analysisFacts();
        return *std::ranges::find(all, id, &AnalysisFacts::id);
    }

    std::unique_ptr<Engine> m_engine;
    const MarkedWords m_marked = markedWords();
};

QTEST_GUILESS_MAIN(AnalysesContractTest)
#include "analyses_contract_test.moc"
