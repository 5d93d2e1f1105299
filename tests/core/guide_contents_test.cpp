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

using namespace prosector;
using namespace prosector::tests;

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

    void translationsAreValid_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "ru", "ja", "zh_CN"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void translationsAreValid()
    {
        QFETCH(QString, language);
        QCOMPARE(readGlossary(resources() / "glossary", language.toStdString()).entries.size(),
                 m_glossary.entries.size());
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

    void entriesArePlain()
    {
        static const QRegularExpression markup(QStringLiteral("<[a-z/]|!\\["));
        for (const GlossaryEntry& entry : m_glossary.entries) {
            const QString text = QString::fromStdString(entry.text);
            QVERIFY2(!markup.match(text).hasMatch(), entry.id.c_str());
            QVERIFY2(text.endsWith(u'.'), entry.id.c_str());
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
