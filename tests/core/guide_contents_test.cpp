// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program ships: every file is valid, and nothing that it shows goes unexplained or uncited.

#include "core/analysis/analyses.h"
#include "core/guide/citations.h"
#include "core/guide/glossary.h"
#include "core/guide/macro.h"
#include "test_data.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace prosector;
using namespace prosector::tests;

namespace {

// Beside the English.
constexpr std::array translations{"de", "ru", "ja", "zh_CN"};

// Markdown takes asterisks for emphasis only where they lean on a word. Between a full stop and a letter, as in scripts
// that set no space between sentences, they would be shown instead.
bool emphasisIsClosed(const QString& text)
{
    const auto isSpace = [](QChar c) { return c.isNull() || c.isSpace(); };
    const auto isMark = [](QChar c) { return c.isPunct() || c.isSymbol(); };
    static const QRegularExpression asterisks(QStringLiteral("\\*+"));
    bool isOpen = false;
    for (auto found = asterisks.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch run = found.next();
        const QChar before = run.capturedStart() == 0 ? QChar() : text.at(run.capturedStart() - 1);
        const QChar behind = run.capturedEnd() == text.size() ? QChar() : text.at(run.capturedEnd());
        const QChar inside = isOpen ? before : behind;
        const QChar outside = isOpen ? behind : before;
        if (isSpace(inside) || (isMark(inside) && !isSpace(outside) && !isMark(outside))) {
            return false;
        }
        isOpen = !isOpen;
    }
    return !isOpen;
}

// The names in braces, in the order of the alphabet.
QStringList figuresIn(const QString& text)
{
    static const QRegularExpression braces(QStringLiteral("\\{[^}]*\\}"));
    QStringList names;
    for (auto found = braces.globalMatch(text); found.hasNext();) {
        names << found.next().captured();
    }
    names.sort();
    return names;
}

// What is wrong with a text that a tour shows, in the translations; empty: nothing.
QString complaintAboutText(const LocalizedText& text)
{
    const QString english = QString::fromStdString(text.in("en"));
    for (const char* language : translations) {
        const auto found = text.byLanguage.find(language);
        if (found == text.byLanguage.end()) {
            return QStringLiteral("not in %1: %2").arg(QLatin1String(language), english);
        }
        if (figuresIn(QString::fromStdString(found->second)) != figuresIn(english)) {
            return QStringLiteral("other figures in %1: %2").arg(QLatin1String(language), english);
        }
    }
    for (const auto& [language, words] : text.byLanguage) {
        if (!emphasisIsClosed(QString::fromStdString(words))) {
            return QStringLiteral("asterisks that Markdown shows: ") + QString::fromStdString(words);
        }
    }
    return {};
}

} // namespace

class GuideContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_glossary = readGlossary(resources() / "glossary", "en");
        m_citations = readCitations(resources() / "citations.json");
        QVERIFY(!m_glossary.entries.empty());
        QVERIFY(!m_citations.empty());
    }

    void everyEntryIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : translations) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void everyEntryIsTranslated()
    {
        QFETCH(QString, language);
        const Glossary translated = readGlossary(resources() / "glossary", language.toStdString());
        QCOMPARE(translated.entries.size(), m_glossary.entries.size());
        for (const GlossaryEntry& entry : m_glossary.entries) {
            const GlossaryEntry* other = translated.find(entry.id);
            QVERIFY2(other && other->text != entry.text, entry.id.c_str());
        }
    }

    void everyAnalysisIsExplainedAndCited_data()
    {
        QTest::addColumn<QString>("id");
        for (const AnalysisFacts& facts : analysisFacts()) {
            QTest::newRow(facts.id.c_str()) << QString::fromStdString(facts.id);
        }
    }

    void everyAnalysisIsExplainedAndCited()
    {
        QFETCH(QString, id);
        const GlossaryEntry* entry = m_glossary.find(id.toStdString());
        QVERIFY(entry);
        const bool isCited = std::ranges::any_of(m_citations, [&](const Citation& citation) {
            return std::ranges::find(citation.behind, id.toStdString()) != citation.behind.end();
        });
        QVERIFY(isCited);
        QVERIFY(!entry->sources.empty());
    }

    // In both directions: what an entry gives as its source is a citation, and a citation says what it is behind.
    void sourcesAndCitationsAgree()
    {
        for (const GlossaryEntry& entry : m_glossary.entries) {
            for (const std::string& source : entry.sources) {
                QVERIFY2(std::ranges::find(m_citations, source, &Citation::id) != m_citations.end(), source.c_str());
            }
        }
        for (const Citation& citation : m_citations) {
            QVERIFY2(!citation.behind.empty(), citation.id.c_str());
            for (const std::string& id : citation.behind) {
                const GlossaryEntry* entry = m_glossary.find(id);
                QVERIFY2(entry, id.c_str());
                QVERIFY2(std::ranges::find(entry->sources, citation.id) != entry->sources.end(),
                         (citation.id + " is no source of " + id).c_str());
            }
        }
    }

    void entriesArePlain_data()
    {
        everyEntryIsTranslated_data();
        QTest::newRow("en") << QStringLiteral("en");
    }

    void entriesArePlain()
    {
        QFETCH(QString, language);
        static const QRegularExpression markup(QStringLiteral("<[a-z/]|!\\["));
        for (const GlossaryEntry& entry : readGlossary(resources() / "glossary", language.toStdString()).entries) {
            const QString text = QString::fromStdString(entry.text);
            QVERIFY2(!markup.match(text).hasMatch(), entry.id.c_str());
            QVERIFY2(emphasisIsClosed(text), entry.id.c_str());
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'\u3002'), entry.id.c_str());
            QVERIFY2(text.size() < 1200, entry.id.c_str());
        }
    }

    void toursAreValidAndSpeak()
    {
        int tours = 0;
        for (const auto& file : std::filesystem::directory_iterator(resources() / "tours")) {
            const Macro tour = readMacro(file.path());
            ++tours;
            QVERIFY2(!tour.description.isEmpty(), file.path().c_str());
            QVERIFY2(!tour.steps.front().text.isEmpty() && !tour.steps.back().text.isEmpty(), file.path().c_str());
            for (const LocalizedText& text : {tour.title, tour.description}) {
                QVERIFY2(complaintAboutText(text).isEmpty(), qPrintable(complaintAboutText(text)));
            }
            for (const MacroStep& step : tour.steps) {
                const QString complaint = step.text.isEmpty() ? QString() : complaintAboutText(step.text);
                QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
            }
        }
        QCOMPARE(tours, 3);
    }

private:
    static std::filesystem::path resources() { return sourceFolder() / "resources"; }

    Glossary m_glossary;
    std::vector<Citation> m_citations;
};

QTEST_GUILESS_MAIN(GuideContentsTest)
#include "guide_contents_test.moc"
