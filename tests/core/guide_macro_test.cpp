// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/macro.h"
#include "error_check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

class GuideMacroTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        const Macro macro = readMacro(written(R"({
            "title": {"en": "Drop one", "de": "Einen auslassen"},
            "description": "What a block is worth",
            "model": "demo",
            "steps": [
                {"text": {"en": "Look", "zh_CN": "\u770b"}, "panel": "blockDock"},
                {"command": "edit.add", "argument": "drop:4"}
            ]})"));
        QCOMPARE(macro.title.in("de_AT"), std::string("Einen auslassen"));
        QCOMPARE(macro.title.in("ja"), std::string("Drop one"));
        QCOMPARE(macro.description.in("en"), std::string("What a block is worth"));
        QVERIFY(macro.isOnBuiltInModel);
        QCOMPARE(macro.steps.size(), std::size_t(2));
        QCOMPARE(macro.steps[0].text.in("zh_CN"), std::string("\u770b"));
        QCOMPARE(macro.steps[0].text.in("zh_TW"), std::string("Look"));
        QCOMPARE(macro.steps[0].panel, std::string("blockDock"));
        QCOMPARE(macro.steps[1].command, std::string("edit.add"));
        QCOMPARE(macro.steps[1].argument, std::string("drop:4"));
        QVERIFY(macro.steps[1].text.isEmpty());
    }

    void whatIsWrittenIsReadAgain()
    {
        Macro macro;
        macro.title.byLanguage = {{"en", "A \"title\""}, {"ru", "\u0417\u0430\u0433\u043b\u0430\u0432\u0438\u0435"}};
        macro.description.byLanguage = {{"en", "Why"}};
        macro.isOnBuiltInModel = true;
        macro.steps = {{"model.scan"}, {"edit.add", "zero:1:down:100:300"}, {{}, {}, {{{"en", "See"}}}, "spikeDock"}};
        QVERIFY(readMacro(written(macroFileContent(macro))) == macro);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("words");

        const auto step = [](const char* fields) {
            return QByteArray(R"({"title": "T", "steps": [{"command": "model.scan"}, )") + fields + "]}";
        };
        QTest::newRow("no JSON") << QByteArray("{\"title\": ") << ErrorCode::Malformed << QStringList{"byte 11"};
        QTest::newRow("no title") << QByteArray(R"({"steps": [{"command": "a"}]})") << ErrorCode::NotFound
                                  << QStringList{"\"title\""};
        QTest::newRow("no steps") << QByteArray(R"({"title": "T"})") << ErrorCode::NotFound << QStringList{"\"steps\""};
        QTest::newRow("empty steps") << QByteArray(R"({"title": "T", "steps": []})") << ErrorCode::Malformed
                                     << QStringList{"\"steps\"", "empty"};
        QTest::newRow("field misspelled") << step(R"({"comand": "model.scan"})") << ErrorCode::Malformed
                                          << QStringList{"step 2", "\"comand\"", "command, argument, text, panel"};
        QTest::newRow("field twice") << step(R"({"command": "a", "command": "b"})") << ErrorCode::Malformed
                                     << QStringList{"\"command\"", "twice"};
        QTest::newRow("number as argument") << step(R"({"command": "a", "argument": 4})") << ErrorCode::Malformed
                                            << QStringList{"step 2", "\"argument\"", "a string, not 4"};
        QTest::newRow("argument alone") << step(R"({"argument": "4"})") << ErrorCode::Malformed
                                        << QStringList{"step 2", "neither a \"command\" nor a \"text\""};
        QTest::newRow("argument of a text") << step(R"({"text": "T", "argument": "4"})") << ErrorCode::Malformed
                                            << QStringList{"step 2", "\"argument\"", "without a \"command\""};
        QTest::newRow("step no object") << step("4") << ErrorCode::Malformed << QStringList{"step 2", "object"};
        QTest::newRow("language unknown") << step(R"({"text": {"en": "A", "xx": "B"}})") << ErrorCode::Malformed
                                          << QStringList{"step 2", "\"text\"", "\"xx\"", "zh_CN"};
        QTest::newRow("no English") << step(R"({"text": {"de": "A"}})") << ErrorCode::Malformed
                                    << QStringList{"step 2", "\"text\"", "English"};
        QTest::newRow("empty text") << step(R"({"text": ""})") << ErrorCode::Malformed
                                    << QStringList{"step 2", "\"text\"", "empty"};
        QTest::newRow("other model") << QByteArray(R"({"title": "T", "model": "gpt2", "steps": [{"command": "a"}]})")
                                     << ErrorCode::Unsupported << QStringList{"\"model\"", "\"gpt2\"", "\"demo\""};
    }

    void badFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, words);
        const std::filesystem::path path = written(content.toStdString());
        words.append(QString::fromStdString(path.string()));
        const QString complaint = complaintAbout(errorOf([&] { readMacro(path); }), code, words);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    void missingFileIsNamed()
    {
        const QString complaint = complaintAbout(errorOf([&] { readMacro("/no/such/macro.json"); }),
                                                 ErrorCode::NotFound, {"/no/such/macro.json"});
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    void figuresAreChecked()
    {
        MacroVocabulary vocabulary;
        vocabulary.figures = {"perplexity", "ratio"};
        Macro macro;
        macro.steps = {{{}, {}, {{{"en", "{perplexity}, {ratio} times"}}}}};
        QVERIFY(!errorOf([&] { checkMacro(macro, "m.json", vocabulary); }));
        macro.steps[0].text.byLanguage["de"] = "{perplexitaet} und {ratio}";
        QString complaint =
            complaintAbout(errorOf([&] { checkMacro(macro, "m.json", vocabulary); }), ErrorCode::Mismatch,
                           {"step 1", "\"text\"", "\"perplexitaet\"", "\"perplexity\""});
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        macro.steps[0].text.byLanguage["de"] = "{ratio";
        complaint = complaintAbout(errorOf([&] { checkMacro(macro, "m.json", vocabulary); }), ErrorCode::Malformed,
                                   {"step 1", "\"text\"", "brace"});
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QStringList>("words"); // empty: the step is fine

        QTest::newRow("without argument") << "model.scan"
                                          << ""
                                          << "" << QStringList{};
        QTest::newRow("with argument") << "edit.add"
                                       << "drop:4"
                                       << "blockDock" << QStringList{};
        QTest::newRow("either way") << "view.layout"
                                    << ""
                                    << "" << QStringList{};
        QTest::newRow("near miss") << "model.scna"
                                   << ""
                                   << ""
                                   << QStringList{"m.json, step 1", "\"command\"", "\"model.scna\"", "\"model.scan\""};
        QTest::newRow("no such command") << "?"
                                         << ""
                                         << "" << QStringList{"Choose one of: model.scan, edit.add"};
        QTest::newRow("one argument too many") << "model.scan"
                                               << "4"
                                               << "" << QStringList{"step 1", "\"argument\"", "\"4\"", "takes none"};
        QTest::newRow("argument missing") << "edit.add"
                                          << ""
                                          << "" << QStringList{"step 1", "\"argument\"", "needs"};
        QTest::newRow("no such panel") << "model.scan"
                                       << ""
                                       << "blocks" << QStringList{"step 1", "\"panel\"", "\"blocks\"", "blockDock"};
    }

    void namesAreChecked()
    {
        QFETCH(QString, command);
        QFETCH(QString, argument);
        QFETCH(QString, panel);
        QFETCH(QStringList, words);
        const MacroVocabulary vocabulary{
            {{"model.scan"}, {"edit.add", true, true}, {"view.layout", true, false}}, {"blockDock", "spikeDock"}, {}};
        Macro macro;
        macro.steps = {{command.toStdString(), argument.toStdString(), {}, panel.toStdString()}};
        const auto error = errorOf([&] { checkMacro(macro, "m.json", vocabulary); });
        const QString complaint =
            words.isEmpty() && !error ? QString() : complaintAbout(error, ErrorCode::Mismatch, words);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

private:
    std::filesystem::path written(const std::string& content)
    {
        QFile file(m_folder.filePath(QStringLiteral("macro.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(GuideMacroTest)
#include "guide_macro_test.moc"
