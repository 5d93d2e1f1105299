// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/citations.h"
#include "error_check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prosector;
using namespace prosector::tests;

class GuideCitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleAsBibtex()
    {
        const auto citations = readCitations(written(R"({"citations": [{
            "id": "kendall1945", "authors": ["Kendall, Maurice G."], "title": "The Treatment of Ties",
            "year": 1945, "journal": "Biometrika", "volume": "33", "pages": "239--251",
            "url": "doi:10.1093/biomet/33.3.239", "behind": ["agreement"]}]})"));
        QCOMPARE(citations.size(), std::size_t(1));
        QCOMPARE(shortName(citations[0]), std::string("Kendall 1945"));
        QCOMPARE(address(citations[0]), std::string("doi:10.1093/biomet/33.3.239"));
        QCOMPARE(bibtex(citations[0]),
                 std::string("@article{kendall1945,\n"
                             "  author = {Kendall, Maurice G.},\n"
                             "  title = {{The Treatment of Ties}},\n"
                             "  journal = {Biometrika},\n"
                             "  volume = {33},\n"
                             "  pages = {239--251},\n"
                             "  year = {1945},\n"
                             "  url = {doi:10.1093/biomet/33.3.239},\n"
                             "}\n"));
    }

    void preprintAsBibtex()
    {
        const auto citations = readCitations(written(R"({"citations": [{
            "id": "x2024", "authors": ["Alpha, A.", "Beta, B.", "Gamma, C."], "title": "T", "year": 2024,
            "arxiv": "2405.12250"}]})"));
        QCOMPARE(shortName(citations[0]), std::string("Alpha et al. 2024"));
        QCOMPARE(bibtex(citations[0]),
                 std::string("@misc{x2024,\n"
                             "  author = {Alpha, A. and Beta, B. and Gamma, C.},\n"
                             "  title = {{T}},\n"
                             "  year = {2024},\n"
                             "  eprint = {2405.12250},\n"
                             "  archiveprefix = {arXiv},\n"
                             "  url = {https://arxiv.org/abs/2405.12250},\n"
                             "}\n"));
    }

    void twoAuthorsAreBothNamed()
    {
        Citation citation;
        citation.authors = {"Alpha, A.", "Beta, B."};
        citation.year = 2020;
        QCOMPARE(shortName(citation), std::string("Alpha and Beta 2020"));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("citations"); // in single quotes
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("no title") << QByteArray("{'id': 'a', 'authors': ['A'], 'year': 2020, 'url': 'u'}")
                                  << ErrorCode::NotFound << QStringList{"citation 1", "\"title\""};
        QTest::newRow("nobody") << QByteArray("{'id': 'a', 'authors': [], 'title': 'T', 'year': 2020, 'url': 'u'}")
                                << ErrorCode::Malformed << QStringList{"citation 1", "\"authors\""};
        QTest::newRow("year") << QByteArray("{'id': 'a', 'authors': ['A'], 'title': 'T', 'year': 20, 'url': 'u'}")
                              << ErrorCode::Malformed << QStringList{"citation 1", "\"year\"", "20"};
        QTest::newRow("nowhere") << QByteArray("{'id': 'a', 'authors': ['A'], 'title': 'T', 'year': 2020}")
                                 << ErrorCode::Malformed << QStringList{"citation 1", "\"arxiv\"", "\"url\""};
        QTest::newRow("id twice") << QByteArray("{'id': 'a', 'authors': ['A'], 'title': 'T', 'year': 2020, 'url': 'u'},"
                                                "{'id': 'a', 'authors': ['B'], 'title': 'S', 'year': 2021, 'url': 'v'}")
                                  << ErrorCode::Malformed << QStringList{"citation 2", "\"id\"", "\"a\""};
    }

    void badFilesAreRefused()
    {
        QFETCH(QByteArray, citations);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, words);
        const auto path = written("{\"citations\": [" + citations.replace('\'', '"') + "]}");
        const QString complaint = complaintAbout(errorOf([&] { readCitations(path); }), code, words);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

private:
    std::filesystem::path written(const QByteArray& content)
    {
        QFile file(m_folder.filePath(QStringLiteral("citations.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(GuideCitationsTest)
#include "guide_citations_test.moc"
