// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/input_values.h"
#include "ui/layout_presets.h"
#include "ui/panel.h"
#include "ui/panel_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMouseEvent>

#include <ranges>
#include <set>

namespace prosector::ui {

namespace {

constexpr int stateVersion = 1;
constexpr auto dockSuffix = "Dock";

QString nameOf(const PanelEntry& entry)
{
    return QString::fromLatin1(entry.name);
}

QString titleOf(const PanelEntry& entry)
{
    return QCoreApplication::translate("panel", entry.title);
}

// Qt names the buttons of a title once, when it makes them.
void retranslateButtons(const QDockWidget* dock)
{
    for (const auto& [name, text] :
         {std::pair("qt_dockwidget_floatbutton", "Float"), std::pair("qt_dockwidget_closebutton", "Close")}) {
        if (auto* button = dock->findChild<QAbstractButton*>(QString::fromLatin1(name))) {
            button->setAccessibleName(QCoreApplication::translate("QDockWidget", text));
        }
    }
}

} // namespace

Docks::Docks(QMainWindow* window, const Workbench& workbench)
    : QObject(window)
    , m_window(window)
    , m_workbench(workbench)
{
    for (const PanelEntry& entry : panelTable()) {
        auto* dock = new QDockWidget(titleOf(entry), window);
        dock->setObjectName(nameOf(entry) + QLatin1String(dockSuffix));
        dock->setWidget(entry.make(workbench));
        dock->installEventFilter(this);
        window->addDockWidget(Qt::LeftDockWidgetArea, dock);
        m_docks[nameOf(entry)] = dock;
        addPanelCommand(nameOf(entry), entry.title);
    }
    addLayoutCommands();
}

void Docks::addPanelCommand(const QString& name, const char* title)
{
    Commands* commands = m_workbench.commands;
    const auto toggle = [this, name] {
        if (find(name)->isHidden()) {
            show(name);
        } else {
            find(name)->hide();
        }
    };
    commands->add({.id = QStringLiteral("view.panel.") + name,
                   .text = title,
                   .description = {},
                   .menu = menu::panels,
                   .context = "panel",
                   .act = toggle,
                   .isChecked = [this, name] { return !find(name)->isHidden(); }});
    connect(find(name)->toggleViewAction(), &QAction::toggled, commands, &Commands::refresh);
}

void Docks::addLayoutCommands()
{
    Commands* commands = m_workbench.commands;
    int number = 0;
    for (const LayoutPreset& preset : layoutPresets()) {
        commands->add({.id = QStringLiteral("view.layout.") + QString::fromLatin1(preset.name),
                       .text = preset.title,
                       .description = preset.description,
                       .keys = {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)},
                       .menu = menu::layouts,
                       .act = [this, &preset] { arrange(preset); }});
    }
    commands->add({.id = QStringLiteral("view.fill"),
                   .text = QT_TRANSLATE_NOOP("command", "&Fill the window with the panel"),
                   .description = QT_TRANSLATE_NOOP(
                       "command", "The panel with the keyboard's focus takes the whole window; Esc puts it back"),
                   .keys = {Qt::CTRL | Qt::Key_Return},
                   .menu = menu::view,
                   .group = 1,
                   .parameter = QT_TRANSLATE_NOOP("command", "name of a panel"),
                   .act =
                       [this] {
                           if (isFilled()) {
                               leaveFill();
                           } else {
                               fill({});
                           }
                       },
                   .actWith = [this](const QString& name) { fill(name); },
                   .isChecked = [this] { return isFilled(); }});
    commands->add({.id = QStringLiteral("view.leaveFill"),
                   .text = QT_TRANSLATE_NOOP("command", "Put the panel &back"),
                   .description = QT_TRANSLATE_NOOP("command", "Shows the other panels again"),
                   .keys = {Qt::Key_Escape}, // while it is available, this is not the key that cancels
                   .menu = menu::view,
                   .group = 1,
                   .act = [this] { leaveFill(); },
                   .isAvailable = [this] { return isFilled(); }});
}

QDockWidget* Docks::find(const QString& name) const
{
    const auto found = m_docks.find(name);
    return found == m_docks.end() ? nullptr : found->second;
}

void Docks::show(const QString& name)
{
    if (QDockWidget* dock = find(name)) {
        dock->show();
        dock->raise();
    }
}

void Docks::arrange(const LayoutPreset& preset)
{
    leaveFill();
    for (const auto& [name, dock] : m_docks) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    const auto at = [this](const char* name) { return find(QString::fromLatin1(name)); };
    const auto head = [&](const LayoutColumn& column) { return at(column.cells.front().panels.front()); };
    std::set<QDockWidget*> placed;
    QList<QDockWidget*> heads;
    QList<int> widths;
    for (const LayoutColumn& column : preset.columns) {
        if (heads.isEmpty()) {
            m_window->addDockWidget(Qt::LeftDockWidgetArea, head(column));
        } else {
            m_window->splitDockWidget(heads.last(), head(column), Qt::Horizontal);
        }
        heads << head(column);
        widths << column.width;
    }
    // All splits come before all tabs: beside a dock that has tabs, Qt would make one more tab.
    for (const LayoutColumn& column : preset.columns) {
        QDockWidget* above = nullptr;
        for (const LayoutCell& cell : column.cells) {
            QDockWidget* first = at(cell.panels.front());
            if (above) {
                m_window->splitDockWidget(above, first, Qt::Vertical);
            }
            above = first;
            placed.insert(first);
        }
    }
    const auto tabify = [&](QDockWidget* beside, QDockWidget* dock) {
        m_window->tabifyDockWidget(beside, dock);
        placed.insert(dock);
    };
    for (const LayoutColumn& column : preset.columns) {
        for (const LayoutCell& cell : column.cells) {
            for (const char* name : cell.panels | std::views::drop(1)) {
                tabify(at(cell.panels.front()), at(name));
            }
        }
    }
    const bool isFirst = &preset == &layoutPresets().front();
    for (const PanelEntry& entry : panelTable()) {
        QDockWidget* dock = at(entry.name);
        const bool isNamed = placed.contains(dock);
        if (!isNamed) {
            QDockWidget* neighbor = at(entry.neighbor);
            // In the middle, not at the edge: where a tour shows a panel, it must not cover the tour itself.
            tabify(placed.contains(neighbor) ? neighbor : heads.at(heads.size() / 2), dock);
        }
        dock->setVisible(isNamed || (isFirst && entry.isShownAtFirst));
    }
    for (const LayoutColumn& column : preset.columns) {
        QList<QDockWidget*> firsts;
        QList<int> heights;
        for (const LayoutCell& cell : column.cells) {
            firsts << at(cell.panels.front());
            heights << cell.height;
            firsts.last()->raise();
        }
        m_window->resizeDocks(firsts, heights, Qt::Vertical);
    }
    m_window->resizeDocks(heads, widths, Qt::Horizontal);
}

void Docks::remake()
{
    for (const PanelEntry& entry : panelTable()) {
        QDockWidget* dock = find(nameOf(entry));
        const InputValues values = InputValues::of(dock->widget());
        delete dock->widget();
        dock->setWindowTitle(titleOf(entry));
        retranslateButtons(dock);
        dock->setWidget(entry.make(m_workbench));
        values.enterInto(dock->widget());
    }
}

QDockWidget* Docks::withFocus() const
{
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            return dock;
        }
    }
    for (const PanelEntry& entry : panelTable()) {
        if (QDockWidget* dock = find(nameOf(entry)); dock->isVisible()) {
            return dock;
        }
    }
    return nullptr;
}

void Docks::fill(const QString& name)
{
    QDockWidget* chosen = name.isEmpty() ? withFocus() : find(name);
    if (!chosen || isFilled()) {
        return;
    }
    m_beforeFill = m_window->saveState(stateVersion);
    chosen->setFloating(false);
    chosen->show();
    for (const auto& [other, dock] : m_docks) {
        if (dock != chosen) {
            dock->hide();
        }
    }
    m_workbench.commands->action(command::cancel)->setShortcut({}); // Esc is needed here
    m_workbench.commands->refresh();
}

void Docks::leaveFill()
{
    if (isFilled()) {
        m_window->restoreState(std::exchange(m_beforeFill, {}), stateVersion);
        Commands* commands = m_workbench.commands;
        commands->action(command::cancel)->setShortcuts(commands->find(command::cancel)->keys);
        commands->refresh();
    }
}

QByteArray Docks::state() const
{
    return isFilled() ? m_beforeFill : m_window->saveState(stateVersion);
}

bool Docks::restore(const QByteArray& state)
{
    return m_window->restoreState(state, stateVersion);
}

bool Docks::eventFilter(QObject* watched, QEvent* event)
{
    const auto* dock = qobject_cast<QDockWidget*>(watched);
    if (!dock || event->type() != QEvent::MouseButtonDblClick) {
        return QObject::eventFilter(watched, event);
    }
    const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
    if (!dock->widget() || place.y() >= dock->widget()->geometry().top()) {
        return QObject::eventFilter(watched, event);
    }
    if (isFilled()) {
        leaveFill();
    } else {
        fill(dock->objectName().chopped(qstrlen(dockSuffix)));
    }
    return true;
}

} // namespace prosector::ui
