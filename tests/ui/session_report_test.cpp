// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of a session: one page that holds everything, well-formed, with numbers that have a point everywhere.

#include "ui/html_page.h"
#include "ui/panel.h"
#include "ui/selection.h"
#include "ui/session_report.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace prosector;
using namespace prosector::ui;

class SessionReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(Theme::Dark); // the pictures are light all the same
        m_control = std::make_shared<FakeControl>();
        MainWindowOptions options = windowOptions(m_control);
        options.setup.watchedWords = {"the", "<and>"};
        m_window = shownWindow(options, {1600, 1000});
        QVERIFY(m_window);
        QTRY_VERIFY(m_window->dissection()->scan() && m_window->isIdle());
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everythingIsInIt()
    {
        m_window->dissection()->selection()->selectCandidate(0);
        m_window->dissection()->scaleSelectedWeight(0);
        QTRY_VERIFY(m_window->isIdle() && !m_window->dissection()->isStale());
        const QString page = report();
        for (const char* part :
             {"Dissection of demo", "2026-01-02T03:04:05", "llama", "2870000", "layer 1 down [100, 300] = 0",
              "zero:1:down:100:300", "13.991807", "517.812400", "37.0083", "95 % interval", "&lt;and&gt;",
              "prosector perplexity demo --text evaluation.txt --edit zero:1:down:100:300",
              "prosector scan demo --text evaluation.txt --out scan", "Linearity by layer", "Activation spikes"}) {
            QVERIFY2(page.contains(QLatin1String(part)), part);
        }
        QVERIFY(!page.contains(QStringLiteral("\n\n</pre>")) && !page.contains(QStringLiteral("\n\nprosector")));
        QCOMPARE(page.count(QStringLiteral("<figure>")), 6); // blocks, linearity, spikes, text, perplexity, stop words
        // Nothing is fetched from elsewhere.
        static const QRegularExpression outside(QStringLiteral("(src|href)=\"(?!data:)"));
        QVERIFY(!page.contains(outside));
        keep(page.toUtf8());
    }

    void pageIsWellFormed()
    {
        QString page = report();
        // What HTML leaves open: void elements.
        static const QRegularExpression open(QStringLiteral("<(meta|img)([^>]*)>"));
        page.replace(open, QStringLiteral("<\\1\\2/>"));
        page.remove(QStringLiteral("<!DOCTYPE html>"));
        QXmlStreamReader reader(page);
        QStringList pictures;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"img") {
                pictures.append(reader.attributes().value(QStringLiteral("src")).toString());
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const QString& picture : pictures) {
            const QString prefix = QStringLiteral("data:image/svg+xml;base64,");
            QVERIFY(picture.startsWith(prefix));
            const QByteArray svg = QByteArray::fromBase64(picture.mid(prefix.size()).toLatin1());
            QXmlStreamReader drawing(svg);
            while (!drawing.atEnd()) {
                drawing.readNext();
            }
            QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
            QVERIFY2(!svg.contains("#1e1f22"), "a dark background");
        }
    }

    void numbersHaveAPointInEveryLanguage()
    {
        const QString plain = report();
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(report(), plain);
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(",")); // as before
    }

    void longTablesEnd()
    {
        HtmlPage page(QStringLiteral("<title>"));
        page.addPicture(QStringLiteral("p"), {}, QStringLiteral("image/png"), "x",
                        {"t", "T", {{"a", "A", "nats", std::vector<std::int64_t>(2000, 7)}}});
        const QByteArray bytes = page.bytes();
        QVERIFY(bytes.contains("<h1>&lt;title&gt;</h1>"));
        QVERIFY(bytes.contains("<th>A (nats)</th>"));
        QCOMPARE(bytes.count("<td>7</td>"), 500);
    }

    void menuWritesTheFile()
    {
        auto* action = m_window->commands()->action(QStringLiteral("file.report"));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        auto* dialog = m_window->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        QVERIFY(dialog);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.html"));
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY(QFile::exists(file));
    }

private:
    QString report()
    {
        std::vector<const Panel*> panels;
        for (const Panel* panel : m_window->findChildren<Panel*>()) {
            panels.push_back(panel);
        }
        const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5));
        return QString::fromUtf8(sessionReport(*m_window->dissection(), panels, now));
    }

    // For people who want to read it.
    static void keep(const QByteArray& page)
    {
        QFile file(QStringLiteral(PROSECTOR_BINARY_DIR "/pictures/report.html"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(page);
        }
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SessionReportTest)

#include "session_report_test.moc"
