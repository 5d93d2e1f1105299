// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every command of the window does, by its keys and by the mouse, over a fake engine: a table that must name
// exactly the commands that there are.

#include "command_effects.h"
#include "ui/command_palette.h"
#include "ui/dissection.h"
#include "ui/guide.h"
#include "ui/language.h"
#include "ui/macro_recorder.h"
#include "ui/macro_runner.h"
#include "ui/snapshots.h"
#include "ui/theme.h"
#include "ui/tour.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QToolButton>

#include <map>
#include <memory>

using namespace prosector;
using namespace prosector::ui;

namespace {

constexpr int ceiling = 5000; // milliseconds

} // namespace

class CommandEffectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"), {});
    }

    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            m_fixture.reset();
        }
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void theTableNamesEveryCommand()
    {
        prepare();
        QSet<QString> known;
        for (const auto& [id, effect] : effects()) {
            known.insert(id);
        }
        QSet<QString> there;
        for (const Command* command : commands().all()) {
            there.insert(command->id);
        }
        const QStringList untested = (there - known).values();
        QVERIFY2(untested.isEmpty(),
                 qPrintable(QStringLiteral("no effect is written down for ") + untested.join(u' ')));
        const QStringList gone = (known - there).values();
        QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("there is no command ") + gone.join(u' ')));
    }

    void everyCommandActs_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("key"); // -1: by the mouse
        prepare();
        // Keys first: off screen, a menu that was clicked may stay the active window after it is closed.
        for (const auto& [id, effect] : effects()) {
            const Command* command = commands().find(id);
            for (int key = 0; command && key < command->keys.size(); ++key) {
                QTest::addRow("%s by %s", qPrintable(id), qPrintable(command->keys[key].toString())) << id << key;
            }
        }
        for (const auto& [id, effect] : effects()) {
            QTest::addRow("%s by mouse", qPrintable(id)) << id << -1;
        }
    }

    void everyCommandActs()
    {
        QFETCH(QString, id);
        QFETCH(int, key);
        prepare();
        const Effect effect = effects().at(id);
        if (effect.before) {
            effect.before();
            QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->isIdle() || m_effects->isHeld(), ceiling);
        }
        window().activateWindow(); // it may have been another, that was closed
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY2(!effect.isSeen(), "its effect is there before it");
        QVERIFY(m_fixture->action(id)->isEnabled());
        if (key >= 0) {
            QTest::keySequence(m_fixture->window.get(), commands().find(id)->keys.at(key));
        } else if (!commands().find(id)->menu.isEmpty()) {
            clickInMenu(id);
        } else {
            clickInPalette(id);
        }
        if (!effect.parameter.isEmpty()) {
            auto* line = m_fixture->child<QLineEdit>(QStringLiteral("commandSearch"));
            QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), ceiling);
            QTest::keyClicks(line, effect.parameter);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(effect.isSeen(), ceiling);
    }

private:
    MainWindow& window() { return *m_fixture->window; }
    Commands& commands() { return *window().commands(); }
    Dissection& dissection() { return *window().dissection(); }
    const Workbench& bench() { return window().workbench(); }

    // The whole window for all commands, one after another, put back to the same state before each.
    void prepare()
    {
        if (!m_fixture) {
            m_fixture = std::make_unique<WindowFixture>();
            m_effects = std::make_unique<CommandEffects>(m_fixture.get());
            QVERIFY(m_fixture->show());
            QTRY_VERIFY_WITH_TIMEOUT(commands().find(QStringLiteral("help.tour.super-weight")), ceiling);
        }
        closeDialogs();
        bench().guide->tour()->close();
        bench().guide->runner()->stop();
        m_effects->release();
        window().setWindowState(Qt::WindowNoState);
        window().show();
        if (appliedTheme() != Theme::Light) {
            applyTheme(Theme::Light);
        }
        if (appliedLanguage() != QStringLiteral("en")) {
            applyLanguage(QStringLiteral("en"), {});
            QCoreApplication::processEvents();
        }
        QVERIFY(m_fixture->settle());
        if (!dissection().model() || dissection().model()->name != "demo") {
            dissection().open("/models/demo");
            QVERIFY(m_fixture->settle());
        }
        commands().trigger(QStringLiteral("view.layout.explore"));
        dissection().setPeeking(false);
        dissection().apply({}, QStringLiteral("nothing"));
        for (std::size_t left = bench().snapshots->all().size(); left > 1; --left) {
            bench().snapshots->remove(bench().snapshots->all().back().id);
        }
        dissection().selection()->selectLayer(Layer(1));
        QVERIFY(m_fixture->settle());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().setFocus();
    }

    void closeDialogs()
    {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        for (auto* dialog : window().findChildren<QDialog*>()) {
            dialog->reject();
        }
        m_fixture->child<CommandPalette>(QStringLiteral("commandPalette"))->hide();
        if (bench().guide->recorder()->isRecording()) {
            bench().guide->toggleRecording();
            closeDialogs(); // that asks where to write it
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void clickInMenu(const QString& id)
    {
        QAction* wanted = m_fixture->action(id);
        QList<QMenu*> path; // from the bar on
        const auto menus = window().menuBar()->findChildren<QMenu*>();
        for (QAction* inside = wanted; inside;) {
            QAction* title = nullptr;
            for (QMenu* menu : menus) {
                if (menu->actions().contains(inside)) {
                    path.prepend(menu);
                    title = menu->menuAction();
                }
            }
            inside = title;
        }
        QVERIFY(!path.isEmpty());
        QMenuBar* bar = window().menuBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(path.first()->menuAction()).center());
        for (qsizetype depth = 0; depth < path.size(); ++depth) {
            QMenu* menu = path[depth];
            QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), ceiling);
            QAction* next = depth + 1 < path.size() ? path[depth + 1]->menuAction() : wanted;
            QTest::mouseMove(menu, menu->actionGeometry(next).center());
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(next).center());
        }
    }

    void clickInPalette(const QString& id)
    {
        QTest::mouseClick(m_fixture->child<QToolButton>(QStringLiteral("searchCommandsButton")), Qt::LeftButton);
        auto* line = m_fixture->child<QLineEdit>(QStringLiteral("commandSearch"));
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, id);
        auto* list = m_fixture->child<QListView>(QStringLiteral("commandList"));
        QVERIFY(list->model()->rowCount() > 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    }

    std::map<QString, Effect> effects() { return m_effects->all(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<CommandEffects> m_effects;
};

QTEST_MAIN(CommandEffectsTest)
#include "command_effects_test.moc"
