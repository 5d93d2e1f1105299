// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command of the window, from its menu and by its key, over a fake engine.

#include "ui/command_ids.h"
#include "ui/dissection.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>

#include <functional>
#include <map>
#include <memory>
#include <string>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

namespace {

// They end the window, or open what belongs to the desktop.
const QSet<QString> leaving{QStringLiteral("file.quit")};

void closeDialogs(QWidget* window)
{
    for (auto* dialog : window->findChildren<QDialog*>()) {
        dialog->reject();
    }
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        applyLanguage(QStringLiteral("en"), {});
    }
    void init() { m_fixture = std::make_shared<WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        if (QTest::currentTestFailed()) {
            m_shared.clear();
        }
        if (appliedTheme() != Theme::Light) {
            applyTheme(Theme::Light);
        }
        if (appliedLanguage() != QStringLiteral("en")) {
            applyLanguage(QStringLiteral("en"), {});
        }
    }
    void cleanupTestCase() { m_shared.clear(); }

    // The rules that menus, the palette and macros count on.
    void factsAreSound()
    {
        QVERIFY(m_fixture->show());
        QSet<QString> ids;
        QSet<QString> keys;
        for (const Command* command : commands().all()) {
            QVERIFY2(!ids.contains(command->id), qPrintable(command->id));
            ids.insert(command->id);
            QVERIFY2(command->id.contains(u'.') && !command->id.contains(u' '), qPrintable(command->id));
            QVERIFY2(!command->text.isEmpty(), qPrintable(command->id));
            QVERIFY2(!commands().text(*command).contains(u'&'), qPrintable(command->id));
            QVERIFY2(command->act || command->actWith, qPrintable(command->id));
            QVERIFY2(!command->actWith || !command->parameter.isEmpty(), qPrintable(command->id));
            QVERIFY2(!command->description.endsWith('.'), qPrintable(command->id));
            if (command->id == QStringLiteral("view.leaveFill")) {
                continue; // Esc, which is not the key that cancels as long as this is available
            }
            for (const QKeySequence& key : command->keys) {
                const QString text = key.toString();
                QVERIFY2(!keys.contains(text), qPrintable(command->id + QStringLiteral(" also has ") + text));
                keys.insert(text);
            }
        }
        QVERIFY(ids.size() > 25);
    }

    void everyCommandStandsInItsMenu()
    {
        QVERIFY(m_fixture->show());
        QSet<const QAction*> inMenus;
        for (const auto* menu : m_fixture->window->menuBar()->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                inMenus.insert(action);
            }
        }
        for (const Command* command : commands().all()) {
            QCOMPARE(std::pair(command->id, inMenus.contains(commands().action(command->id))),
                     std::pair(command->id, !command->menu.isEmpty()));
        }
    }

    void everyCommandCanBeTriggered_data()
    {
        addCommandRows([](const Command&) { return true; });
    }

    // By its menu, in a window with a model and a selected weight, and in one without a model: nothing may break.
    void everyCommandCanBeTriggered()
    {
        QFETCH(QString, id);
        for (const char* model : {"/models/demo", ""}) {
            m_fixture = shared(model);
            prepare();
            QAction* action = commands().action(id);
            QVERIFY(action);
            const QSignalSpy done(&commands(), &Commands::triggered);
            const QSignalSpy asked(&commands(), &Commands::parameterWanted);
            const bool wasAvailable = action->isEnabled();
            const Command* command = commands().find(id);
            QCOMPARE(wasAvailable, !command->isAvailable || command->isAvailable());
            action->trigger();
            QCOMPARE(done.count() + asked.count(), wasAvailable ? 1 : 0);
            closeDialogs(m_fixture->window.get());
            QVERIFY(m_fixture->settle());
        }
    }

    void everyKeyActs_data()
    {
        addCommandRows([](const Command& command) { return !command.keys.isEmpty(); });
    }

    void everyKeyActs()
    {
        QFETCH(QString, id);
        m_fixture = shared("/models/demo");
        prepare();
        for (const QKeySequence& key : commands().find(id)->keys) {
            const bool isAvailable = commands().action(id)->isEnabled();
            const QSignalSpy done(&commands(), &Commands::triggered);
            const QSignalSpy asked(&commands(), &Commands::parameterWanted);
            QTest::keySequence(m_fixture->window.get(), key);
            QVERIFY2(done.count() + asked.count() == (isAvailable ? 1 : 0), qPrintable(key.toString()));
            closeDialogs(m_fixture->window.get());
            prepare();
        }
    }

    void availabilityFollowsTheDocument()
    {
        QVERIFY(m_fixture->show(std::filesystem::path()));
        for (const char* id : {"model.scan", "model.evaluate", "model.cancel", "edit.undo", "edit.redo", "edit.zero",
                               "edit.clear", "edit.pin", "edit.peek", "edit.snapshot", "edit.add"}) {
            QVERIFY2(!m_fixture->action(QString::fromLatin1(id))->isEnabled(), id);
        }
        QVERIFY(commands().trigger(command::openFolder, QStringLiteral("/models/demo")));
        QVERIFY(m_fixture->action(command::cancel)->isEnabled());
        QVERIFY(m_fixture->settle());
        QVERIFY(!m_fixture->action(command::cancel)->isEnabled());
        QVERIFY(m_fixture->action(command::scan)->isEnabled());
        QVERIFY(!m_fixture->action(command::zero)->isEnabled());
        m_fixture->window->dissection()->selection()->selectLayer(Layer(1));
        QVERIFY(m_fixture->action(command::zero)->isEnabled());
        QVERIFY(!m_fixture->action(command::undo)->isEnabled());
        QVERIFY(commands().trigger(command::zero));
        QVERIFY(m_fixture->action(command::undo)->isEnabled());
        QVERIFY(m_fixture->action(QStringLiteral("edit.clear"))->isEnabled());
        QVERIFY(commands().trigger(command::undo));
        QVERIFY(m_fixture->action(command::redo)->isEnabled());
        QVERIFY(!commands().trigger(command::undo));
        QVERIFY(!commands().trigger(QStringLiteral("no.such.command")));
    }

    void undoNamesTheStep()
    {
        QVERIFY(m_fixture->show());
        QCOMPARE(m_fixture->action(command::undo)->text(), QStringLiteral("&Undo"));
        m_fixture->window->dissection()->setBlockState(Layer(4), BlockState::Dropped);
        QCOMPARE(m_fixture->action(command::undo)->text(), QStringLiteral("&Undo block 4 dropped"));
        QVERIFY(commands().trigger(command::undo));
        QCOMPARE(m_fixture->action(command::redo)->text(), QStringLiteral("&Redo block 4 dropped"));
    }

    void parameterIsHandedOn()
    {
        QVERIFY(m_fixture->show());
        const QSignalSpy done(&commands(), &Commands::triggered);
        QVERIFY(!commands().trigger(QStringLiteral("edit.add"))); // cannot do without
        QVERIFY(commands().trigger(QStringLiteral("edit.add"), QStringLiteral("drop:3")));
        QVERIFY(m_fixture->window->dissection()->edits() == EditList({DropBlock{Layer(3)}}));
        QCOMPARE(done.last(), QVariantList({QStringLiteral("edit.add"), QStringLiteral("drop:3")}));
        QVERIFY(!commands().trigger(command::zero, QStringLiteral("one too many")));
        QVERIFY(commands().trigger(QStringLiteral("edit.add"), QStringLiteral("drop:99"))); // refused with a sentence
        QCOMPARE(m_fixture->window->dissection()->edits().size(), std::size_t(1));
    }

    void commandsComeAndGo()
    {
        QVERIFY(m_fixture->show());
        int count = 0;
        commands().add({.id = QStringLiteral("test.count"),
                        .text = "Count && &go",
                        .description = "Counts",
                        .keys = {Qt::CTRL | Qt::ALT | Qt::Key_C},
                        .menu = menu::model,
                        .act = [&] { ++count; }});
        QCoreApplication::processEvents();
        QCOMPARE(commands().text(*commands().find(QStringLiteral("test.count"))), QStringLiteral("Count & go"));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(count, 1);
        const auto isInMenu = [&] {
            const auto* menu = m_fixture->child<QMenu>(QStringLiteral("modelMenu"));
            return menu->actions().contains(commands().action(QStringLiteral("test.count")));
        };
        QVERIFY(isInMenu());
        commands().remove(QStringLiteral("test.count"));
        QCoreApplication::processEvents();
        QVERIFY(!commands().find(QStringLiteral("test.count")));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(count, 1);
    }

private:
    Commands& commands() { return *m_fixture->window->commands(); }

    void addCommandRows(const std::function<bool(const Command&)>& isWanted)
    {
        QTest::addColumn<QString>("id");
        for (const Command* command : shared("/models/demo")->window->commands()->all()) {
            if (!leaving.contains(command->id) && isWanted(*command)) {
                QTest::newRow(qPrintable(command->id)) << command->id;
            }
        }
    }

    // A window for many commands, one after another: a new one for each would take long.
    std::shared_ptr<WindowFixture> shared(const std::string& model)
    {
        auto& fixture = m_shared[model];
        if (!fixture) {
            fixture = std::make_shared<WindowFixture>();
            if (!fixture->show(model)) {
                qFatal("the window does not come to rest");
            }
        }
        return fixture;
    }

    // A state in which most commands have something to act on.
    void prepare()
    {
        m_fixture->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        Dissection* dissection = m_fixture->window->dissection();
        if (!dissection->model()) {
            return;
        }
        QVERIFY(m_fixture->settle());
        dissection->setBlockState(Layer(4), BlockState::Dropped);
        dissection->setBlockState(Layer(5), BlockState::Dropped);
        dissection->undoStack()->undo();
        dissection->selection()->selectLayer(Layer(1));
        QVERIFY(m_fixture->settle());
        m_fixture->window->setFocus();
    }

    std::shared_ptr<WindowFixture> m_fixture;
    std::map<std::string, std::shared_ptr<WindowFixture>> m_shared; // by model
};

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
