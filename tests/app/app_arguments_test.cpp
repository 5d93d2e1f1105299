// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt first: its moc stumbles over <compare> where that is the first header it meets.
#include <QTest>

#include "app/arguments.h"
#include "app/command.h"
#include "app/options.h"
#include "app/report.h"
#include "core/types/csv.h"
#include "tests/app/app_run.h"
#include "tests/core/error_check.h"

#include <limits>

using namespace prosector;
using namespace prosector::app;
using namespace prosector::tests;

namespace {

constexpr OptionForm number{"number", "N", ""};
constexpr OptionForm name{"name", "TEXT", ""};
constexpr OptionForm flag{"flag", "", ""};

Arguments parsed(std::vector<std::string> words)
{
    const std::vector<const OptionForm*> known{&number, &name, &flag};
    return Arguments::parse(words, known, "prosector test");
}

} // namespace

class AppArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWordsApart();
    void refusesMistakes_data();
    void refusesMistakes();
    void readsNumbers();
    void readsSharedOptions();
    void tellsCommandsFromModels();
    void explainsEveryCommand();
    void writesNumbersThatJsonCannotHold();
    void alignsTables();
    void quotesCells();
};

void AppArgumentsTest::takesWordsApart()
{
    const Arguments arguments =
        parsed({"model", "--flag", "--name", "--flag", "--name=b=c", "--number=", "--", "--name", "-x"});
    QCOMPARE(arguments.plain(), (std::vector<std::string>{"model", "--name", "-x"}));
    QVERIFY(arguments.has("flag"));
    QVERIFY(!arguments.has("other"));
    QCOMPARE(arguments.values("name"), (std::vector<std::string>{"--flag", "b=c"}));
    QCOMPARE(arguments.value("name").value(), std::string("b=c"));
    QCOMPARE(arguments.value("number").value(), std::string());
    QCOMPARE(arguments.valueOr("other", "x"), std::string("x"));
    QVERIFY(parsed({}).plain().empty());
}

void AppArgumentsTest::refusesMistakes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("unknown") << QStringList{"--nome", "x"} << QStringList{"--nome", "prosector test --help"};
    QTest::newRow("value missing") << QStringList{"--name"} << QStringList{"--name", "missing", "TEXT"};
    QTest::newRow("value for a switch") << QStringList{"--flag=1"} << QStringList{"--flag", "no value"};
    QTest::newRow("one dash") << QStringList{"-name", "x"} << QStringList{"-name", "two dashes"};
}

void AppArgumentsTest::refusesMistakes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, said);
    std::vector<std::string> plain;
    for (const QString& word : words) {
        plain.push_back(word.toStdString());
    }
    QCOMPARE(complaintAbout(errorOf([&] { parsed(plain); }), ErrorCode::Usage, said), QString());
}

void AppArgumentsTest::readsNumbers()
{
    QCOMPARE(parsed({"--number", "7"}).integer("number", 1, 7).value(), 7);
    QCOMPARE(parsed({"--number", "0.5"}).number("number", 0, 1).value(), 0.5);
    QVERIFY(!parsed({}).integer("number", 1, 7));
    for (const char* wrong : {"8", "0", "", "7x", " 7", "0x7", "7.0", "99999999999999999999"}) {
        const auto error = errorOf([&] { parsed({"--number", wrong}).integer("number", 1, 7); });
        QCOMPARE(complaintAbout(error, ErrorCode::Usage, {"--number", QString("\"%1\"").arg(wrong), "1", "7"}),
                 QString());
    }
    for (const char* wrong : {"0,5", "nan", "inf", "2", "-0.1", ""}) {
        QVERIFY(errorOf([&] { parsed({"--number", wrong}).number("number", 0, 1); }));
    }
}

void AppArgumentsTest::readsSharedOptions()
{
    const auto read = [](std::vector<std::string> words) {
        std::vector<const OptionForm*> known = protocolOptions();
        for (const auto& group : {editOptions(), generalOptions()}) {
            known.insert(known.end(), group.begin(), group.end());
        }
        return Arguments::parse(words, known, "prosector test");
    };
    QVERIFY(protocolFrom(read({})) == Protocol());
    const Protocol protocol = protocolFrom(
        read({"--protocol", "huggingface", "--window", "100", "--stride", "50", "--bos", "no", "--max-tokens", "9"}));
    QVERIFY((protocol == Protocol{ProtocolKind::HuggingFace, 100, 50, BosPolicy::No, 9}));
    const EditList edits = editsFrom(read({"--edit", "drop:1", "--edit", "drop:0"}));
    QCOMPARE(edits.size(), 2U);
    QVERIFY(edits[0] == Edit(DropBlock{Layer(1)}));
    checkComputation(read({"--device", "cpu", "--dtype", "float32"}));
    QCOMPARE(complaintAbout(errorOf([&] {
                                protocolFrom(read({"--protocol", "lm-evil"}));
                            }),
                            ErrorCode::Usage, {"lm-evil", "bos-windows", "lm-eval", "passages"}),
             QString());
    QCOMPARE(complaintAbout(errorOf([&] {
                                protocolFrom(read({"--bos", "maybe"}));
                            }),
                            ErrorCode::Usage, {"maybe", "auto"}),
             QString());
    QCOMPARE(complaintAbout(errorOf([&] {
                                protocolFrom(read({"--window", "1"}));
                            }),
                            ErrorCode::Usage, {"--window", "at least 2"}),
             QString());
    QCOMPARE(complaintAbout(errorOf([&] {
                                checkComputation(read({"--device", "cuda"}));
                            }),
                            ErrorCode::Unsupported, {"cuda", "cpu"}),
             QString());
    QCOMPARE(complaintAbout(errorOf([&] {
                                checkComputation(read({"--device", "abacus"}));
                            }),
                            ErrorCode::Usage, {"abacus", "mps"}),
             QString());
    QCOMPARE(complaintAbout(errorOf([&] {
                                checkComputation(read({"--dtype", "float16"}));
                            }),
                            ErrorCode::Usage, {"float16", "float32"}),
             QString());
}

void AppArgumentsTest::tellsCommandsFromModels()
{
    using Words = std::vector<std::string>;
    for (const Words& words :
         {Words{"info"}, Words{"--help"}, Words{"-h"}, Words{"--version"}, Words{"export", "x"}, Words{"scan", "x"}}) {
        QVERIFY2(isHeadless(words), words.front().c_str());
    }
    for (const Words& words : {Words{}, Words{"demo"}, Words{"./info"}, Words{"--threads", "2"}}) {
        QVERIFY(!isHeadless(words));
    }
    QVERIFY(needsGraphics(Words{"scan", "demo"}));
    QVERIFY(!needsGraphics(Words{"scan", "--help"}));
    QVERIFY(!needsGraphics(Words{"perplexity", "demo"}));
}

void AppArgumentsTest::explainsEveryCommand()
{
    const Answer all = run({"--help"});
    QCOMPARE(all.code, 0);
    QVERIFY(all.messages.isEmpty());
    for (const Command& command : commands()) {
        const QString called = QString::fromStdString(std::string(command.name));
        QVERIFY(all.text.contains(called));
        const Answer help = run({called, "--help"});
        QCOMPARE(help.code, 0);
        for (const OptionForm* option : command.options) {
            QVERIFY(help.text.contains("--" + QString::fromStdString(std::string(option->name))));
            QVERIFY(!option->help.empty());
        }
    }
    QCOMPARE(run({"--version"}).text, QString("prosector 0.1.0\n"));
}

void AppArgumentsTest::writesNumbersThatJsonCannotHold()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Json json;
    putNumber(json, "a", 0.1);
    putNumber(json, "b", std::numeric_limits<double>::quiet_NaN());
    putNumber(json, "c", -infinity);
    putInterval(json, "d", 1, infinity);
    QCOMPARE(json.dump(),
             std::string("{\"a\":0.1,\"b\":null,\"b_text\":\"nan\",\"c\":null,\"c_text\":\"-inf\",\"d\":[1.0,null],\"d_"
                         "text\":\"[1, inf]\"}"));
}

void AppArgumentsTest::alignsTables()
{
    TextTable table({"layer", "value"});
    table.addRow({"1", shown(31.5095051)});
    table.addRow({"\xc3\xa9", shown(std::numeric_limits<double>::quiet_NaN())});
    QCOMPARE(table.text(), std::string("layer    value\n1      31.5095\n\xc3\xa9          nan\n"));
    QCOMPARE(TextTable().text(), std::string());
}

void AppArgumentsTest::quotesCells()
{
    QCOMPARE(csvCell("plain"), std::string("plain"));
    QCOMPARE(csvCell(","), std::string("\",\""));
    QCOMPARE(csvCell("say \"a\""), std::string("\"say \"\"a\"\"\""));
    QCOMPARE(csvCell(0.1), std::string("0.1"));
    QCOMPARE(csvCell(1.0 / 3), std::string("0.3333333333333333"));
}

QTEST_GUILESS_MAIN(AppArgumentsTest)
#include "app_arguments_test.moc"
