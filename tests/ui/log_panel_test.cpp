// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log: what ran, how it ended, with details; copied; bounded.

#include "ui/log_panel.h"
#include "ui/session_log.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;

class LogPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_window = shownWindow(windowOptions(m_control));
        QVERIFY(m_window);
        child<QDockWidget>("logDock")->show();
        child<QDockWidget>("logDock")->raise();
        QTRY_VERIFY(m_window->dissection()->scan() && m_window->isIdle());
    }

    void runsAreListed()
    {
        const QAbstractItemModelTester tester(log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(rowSaying("Open a model").contains(QStringLiteral("/models/demo")));
        QVERIFY(rowSaying("Scan").contains(QStringLiteral("demo on evaluation.txt")));
        QVERIFY2(rowSaying("Evaluate what").contains(QStringLiteral("perplexity 13.9918")),
                 qPrintable(rowSaying("Evaluate what")));
        QVERIFY(rowSaying("Scan").contains(QStringLiteral(" ms")));
        m_window->dissection()->setBlockState(Layer(4), widgets::BlockState::Dropped);
        QTRY_VERIFY(rowSaying("Evaluate the edited").contains(QStringLiteral("block 4 dropped")));
        QVERIFY(log()->index(0, SessionLog::What).data().toString().contains(QStringLiteral("Evaluate"))); // the newest
    }

    void errorsHaveDetails()
    {
        m_control->failOn("scan", true);
        m_window->dissection()->startScan();
        QTRY_VERIFY(m_window->isIdle());
        const QModelIndex newest = log()->index(0, SessionLog::Outcome);
        QVERIFY(newest.data().toString().startsWith(QStringLiteral("\u26a0 ")));
        auto* view = child<QTableView>("logView");
        view->setFocus();
        view->setCurrentIndex(newest);
        const QString details = child<QLabel>("logDetails")->text();
        QVERIFY2(details.contains(QStringLiteral("config.json")), qPrintable(details));
        QVERIFY2(details.contains(QStringLiteral("Choose a folder that holds it")), qPrintable(details));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), details + u'\n');
    }

    void whatIsStoppedIsSaidToBe()
    {
        m_control->hold("scan");
        m_window->dissection()->startScan();
        m_window->dissection()->cancel();
        QTRY_VERIFY(rowSaying("stopped").contains(QStringLiteral("Scan")));
    }

    void allIsCopiedAndCleared()
    {
        const int rows = log()->rowCount();
        QTest::mouseClick(child<QPushButton>("copyLogButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), rows);
        QTest::mouseClick(child<QPushButton>("clearLogButton"), Qt::LeftButton);
        QCOMPARE(log()->rowCount(), 0);
        QVERIFY(child<QLabel>("emptyMessage"));
        QVERIFY(!child<QTableView>("logView")->isVisible());
    }

    void onlyTheLastAreKept()
    {
        const Error error(ErrorCode::Usage, {}, "no");
        for (std::size_t i = 0; i < SessionLog::mostEntries + 5; ++i) {
            m_window->dissection()->refuse(error);
        }
        QCOMPARE(log()->rowCount(), static_cast<int>(SessionLog::mostEntries));
    }

private:
    template <class Widget> Widget* child(const char* name)
    {
        return m_window->findChild<LogPanel*>()->findChild<Widget*>(QString::fromLatin1(name))
            ? m_window->findChild<LogPanel*>()->findChild<Widget*>(QString::fromLatin1(name))
            : m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

    SessionLog* log() { return m_window->findChild<SessionLog*>(); }

    // The newest that says it.
    QString rowSaying(const char* text)
    {
        for (int row = 0; row < log()->rowCount(); ++row) {
            if (log()->rowText(row).contains(QLatin1String(text))) {
                return log()->rowText(row);
            }
        }
        return {};
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(LogPanelTest)

#include "log_panel_test.moc"
