// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Published figures: the table's file, and what compares with what.

#include "core/engine/published.h"
#include "tests/core/error_check.h"
#include "tests/core/safetensors_maker.h"
#include "tests/core/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace prosector;
using namespace prosector::tests;

namespace {

// FNV-1a of "foobar", 64 bits, from the algorithm's own test vectors.
constexpr std::uint64_t foobarHash = 0x85944171f73967e8;

// JSON written with single quotes.
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

// A table of one entry.
std::string tableWith(const std::string& fields)
{
    return json("{'texts':[{'name':'foobar','bytes':6,'fnv1a':'85944171f73967e8'}],'entries':[{'model':'Toy',"
                "'names':['toy'],'layers':2,'width':8,'text':'foobar','source':'somebody',"
                + fields + "}]}");
}

ModelFacts toy(const std::string& name = "org/Toy@main")
{
    ModelFacts facts;
    facts.name = name;
    facts.layers = 2;
    facts.width = 8;
    return facts;
}

// Two tokens with a loss of log 2 and log 8 nats: perplexity 4.
Evaluation evaluation(const Protocol& protocol)
{
    Evaluation result;
    result.provenance.protocol = protocol;
    result.tokenLoss = {static_cast<float>(std::log(2.0)), static_cast<float>(std::log(8.0))};
    result.windows = {{2, std::log(16.0)}};
    result.size = {1, 4};
    return result;
}

} // namespace

class PublishedTest : public QObject
{
    Q_OBJECT

private:
    PublishedTable read(const std::string& json)
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("table.json")).toStdString();
        SafetensorsMaker::writeBytes(path, json);
        return readPublishedTable(path);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void compares()
    {
        QCOMPARE(textHash("foobar"), foobarHash);
        const PublishedTable table = read(tableWith("'protocol':'paper','window':64,'value':5"));
        const Text text{"t", "foobar"};
        const Protocol paper{ProtocolKind::Paper, 64, 64};
        const auto difference = [&](const ModelFacts& model, const Text& one, const Evaluation& measured) {
            const auto found = comparePublished(table, model, one, measured);
            return found.size() == 1 ? found.front().difference : std::optional<double>(99);
        };
        QVERIFY(std::abs(difference(toy(), text, evaluation(paper)).value() + 0.2) < 1e-12); // 4 against 5
        QVERIFY(!difference(toy(), {"t", "fooba!"}, evaluation(paper)));
        QVERIFY(!difference(toy(), text, evaluation({ProtocolKind::Paper, 32, 32})));
        QVERIFY(!difference(toy(), text, evaluation({ProtocolKind::BosWindows, 64, 64})));
        Protocol some = paper;
        some.maxTokens = 5;
        QVERIFY(!difference(toy(), text, evaluation(some)));
        Evaluation edited = evaluation(paper);
        edited.provenance.edits = {DropBlock{Layer(0)}};
        QVERIFY(!difference(toy(), text, edited));
        // Another model: nothing is said about it.
        QVERIFY(comparePublished(table, toy("toy-2"), text, evaluation(paper)).empty());
        ModelFacts larger = toy();
        larger.width = 16;
        QVERIFY(comparePublished(table, larger, text, evaluation(paper)).empty());
    }

    void comparesOtherMeasuresAndStrides()
    {
        const Text text{"t", "foobar"};
        const auto differenceOf = [&](const std::string& fields, const Protocol& protocol) {
            return comparePublished(read(tableWith(fields)), toy(), text, evaluation(protocol)).front().difference;
        };
        const Protocol rolling{ProtocolKind::LmEval, 64, 64};
        const std::string lmEval = "'protocol':'lm-eval','window':64,'measure':'";
        QVERIFY(std::abs(differenceOf(lmEval + "word_perplexity','value':16", rolling).value()) < 1e-12);
        QVERIFY(std::abs(differenceOf(lmEval + "byte_perplexity','value':4", rolling).value() + 0.5) < 1e-12);
        QVERIFY(std::abs(differenceOf(lmEval + "bits_per_byte','value':2", rolling).value() + 0.5) < 1e-12);
        const std::string sliding = "'protocol':'huggingface','window':64,'stride':32,'value':4";
        QVERIFY(differenceOf(sliding, {ProtocolKind::HuggingFace, 64, 32}));
        QVERIFY(!differenceOf(sliding, {ProtocolKind::HuggingFace, 64, 64}));
        QVERIFY(!differenceOf("'protocol':'their own way','window':64,'value':4", rolling));
    }

    void putsFirstWhatCompares()
    {
        PublishedTable table = read(tableWith("'protocol':'llama.cpp','window':64,'value':5"));
        table.entries.push_back(table.entries.front());
        table.entries.back().protocol = "paper";
        const auto found = comparePublished(table, toy(), {"t", "foobar"}, evaluation({ProtocolKind::Paper, 64, 64}));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().published.protocol, std::string("paper"));
        QVERIFY(found.front().difference && !found.back().difference);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const std::string& content, const char* word) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QString(word);
        };
        row("no entries", json("{'texts':[]}"), "\"entries\"");
        row("an entry that is no object", json("{'texts':[],'entries':[1]}"), "entries[0]");
        row("no value", tableWith("'protocol':'paper','window':64"), "\"value\"");
        row("a value of zero", tableWith("'protocol':'paper','window':64,'value':0"), "more than 0");
        row("no such measure", tableWith("'protocol':'paper','window':64,'value':1,'measure':'x'"), "measure");
        row("an unknown text", tableWith("'protocol':'paper','window':64,'value':1,'text':'other'"), "\"text\"");
        row("a broken hash", json("{'texts':[{'name':'a','bytes':1,'fnv1a':'xyz'}],'entries':[]}"), "fnv1a");
    }

    void refusals()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto error = errorOf([&] { read(json.toStdString()); });
        QVERIFY(error);
        QCOMPARE(complaintAbout(error, error->code(), {"table.json", word}), QString());
    }

    void theTableThatComesWithTheProgram()
    {
        const PublishedTable table = readPublishedTable(sourceFolder() / "resources/reference_perplexities.json");
        QVERIFY(table.entries.size() > 40);
        const auto count = [&](const std::string& model, std::int64_t layers, std::int64_t width) {
            ModelFacts facts;
            facts.name = model;
            facts.layers = layers;
            facts.width = width;
            return comparePublished(table, facts, {"t", ""}, evaluation({})).size();
        };
        QCOMPARE(count("openai-community/gpt2", 12, 768), std::size_t(9));
        QCOMPARE(count("meta-llama/Llama-2-7b-hf", 32, 4096), std::size_t(7));
        QCOMPARE(count("demo", 8, 160), std::size_t(0));
        std::size_t unverified = 0;
        for (const PublishedPerplexity& entry : table.entries) {
            unverified += entry.verified ? 0 : 1;
        }
        QCOMPARE(unverified, std::size_t(5));
    }

    void theTableKnowsWikitext()
    {
        const std::filesystem::path file = optionalData("texts/wikitext-2/wiki.test.raw");
        PROSECTOR_SKIP_WITHOUT(file);
        const PublishedTable table = readPublishedTable(sourceFolder() / "resources/reference_perplexities.json");
        const std::string raw = contentOf(file);
        QCOMPARE(table.texts.front().bytes, static_cast<std::int64_t>(raw.size()));
        QCOMPARE(table.texts.front().hash, textHash(raw));
    }
};

QTEST_GUILESS_MAIN(PublishedTest)
#include "published_test.moc"
