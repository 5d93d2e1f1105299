// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_menus.h"

#include "ui/command_ids.h"
#include "ui/commands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>
#include <map>

namespace prosector::ui {

namespace {

struct MenuEntry
{
    QLatin1String id;
    const char* title; // source text, of the context "menu"
    QLatin1String parent = {}; // empty: in the bar
};

// In the order of the bar. Those in another menu stand before its own commands.
constexpr MenuEntry table[] = {
    {menu::file, QT_TRANSLATE_NOOP("menu", "&File")},
    {menu::edit, QT_TRANSLATE_NOOP("menu", "&Edit")},
    {menu::macros, QT_TRANSLATE_NOOP("menu", "&Macros"), menu::edit},
    {menu::model, QT_TRANSLATE_NOOP("menu", "&Model")},
    {menu::devices, QT_TRANSLATE_NOOP("menu", "&Compute on"), menu::model},
    {menu::plot, QT_TRANSLATE_NOOP("menu", "&Plot")},
    {menu::view, QT_TRANSLATE_NOOP("menu", "&View")},
    {menu::panels, QT_TRANSLATE_NOOP("menu", "&Panels"), menu::view},
    {menu::layouts, QT_TRANSLATE_NOOP("menu", "&Layout"), menu::view},
    {menu::colors, QT_TRANSLATE_NOOP("menu", "&Colors"), menu::view},
    {menu::languages, QT_TRANSLATE_NOOP("menu", "La&nguage"), menu::view},
    {menu::help, QT_TRANSLATE_NOOP("menu", "&Help")},
    {menu::tours, QT_TRANSLATE_NOOP("menu", "Guided &tours"), menu::help},
};

QString titleOf(const MenuEntry& entry)
{
    return QCoreApplication::translate("menu", entry.title);
}

std::vector<const Command*> commandsOf(QLatin1String menu, const Commands& commands)
{
    std::vector<const Command*> found = commands.all();
    std::erase_if(found, [=](const Command* command) { return command->menu != menu; });
    std::ranges::stable_sort(found, {}, &Command::group);
    return found;
}

} // namespace

void fillMenus(QMenuBar* bar, const Commands& commands)
{
    bar->clear();
    qDeleteAll(bar->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    std::map<QString, QMenu*> menus;
    for (const MenuEntry& entry : table) {
        const QString title = titleOf(entry);
        menus[entry.id] = entry.parent.isEmpty() ? bar->addMenu(title) : menus.at(entry.parent)->addMenu(title);
        menus[entry.id]->setObjectName(entry.id + QStringLiteral("Menu"));
        menus[entry.id]->setToolTipsVisible(true);
    }
    for (const MenuEntry& entry : table) {
        QMenu* menu = menus.at(entry.id);
        int group = 0;
        for (const Command* command : commandsOf(entry.id, commands)) {
            if (command->group != group) {
                menu->addSeparator();
                group = command->group;
            }
            menu->addAction(commands.action(command->id));
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

QString menuPath(const QString& id)
{
    const auto entry = std::ranges::find_if(table, [&](const MenuEntry& each) { return each.id == id; });
    if (entry == std::end(table)) {
        return {};
    }
    const QString title = withoutMnemonic(titleOf(*entry));
    //: A menu within a menu.
    return entry->parent.isEmpty()
        ? title
        : QCoreApplication::translate("menu", "%1 \u203a %2").arg(menuPath(entry->parent), title);
}

} // namespace prosector::ui
