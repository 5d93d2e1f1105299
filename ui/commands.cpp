// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace prosector::ui {

namespace {

QString translated(const Command& command, const QByteArray& text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate(command.context, text.constData());
}

} // namespace

QString withoutMnemonic(QString text)
{
    // Translations into scripts without capitals write it behind the text: "Open (&O)".
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    static const QRegularExpression within(QStringLiteral("&(.)"));
    return text.remove(behind).replace(within, QStringLiteral("\\1"));
}

Commands::Commands(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

Commands::~Commands() = default;

QAction* Commands::add(Command command)
{
    const QString id = command.id;
    Entry* known = entry(id);
    if (!known) {
        known = m_entries.emplace_back(std::make_unique<Entry>()).get();
        known->action = std::make_unique<QAction>(this); // also found among the children of the window
        known->action->setObjectName(id);
        m_window->addAction(known->action.get());
        connect(known->action.get(), &QAction::triggered, this, [this, id] { perform(*find(id), {}); });
    }
    known->command = std::move(command);
    known->action->setShortcuts(known->command.keys);
    known->action->setCheckable(known->command.isChecked != nullptr);
    retranslateEntry(*known);
    refreshEntry(*known);
    Q_EMIT listChanged();
    return known->action.get();
}

void Commands::remove(const QString& id)
{
    std::erase_if(m_entries, [&](const auto& known) { return known->command.id == id; });
    Q_EMIT listChanged();
}

QAction* Commands::action(const QString& id) const
{
    const Entry* known = entry(id);
    return known ? known->action.get() : nullptr;
}

const Command* Commands::find(const QString& id) const
{
    const Entry* known = entry(id);
    return known ? &known->command : nullptr;
}

std::vector<const Command*> Commands::all() const
{
    std::vector<const Command*> all;
    for (const auto& known : m_entries) {
        all.push_back(&known->command);
    }
    return all;
}

QString Commands::text(const Command& command) const
{
    return withoutMnemonic(action(command.id)->text());
}

QString Commands::description(const Command& command) const
{
    return translated(command, command.description);
}

QString Commands::parameter(const Command& command) const
{
    return translated(command, command.parameter);
}

bool Commands::trigger(const QString& id, const QString& parameter)
{
    const Entry* known = entry(id);
    if (!known || !known->action->isEnabled()
        || (parameter.isEmpty() ? !known->command.act : !known->command.actWith)) {
        return false;
    }
    perform(known->command, parameter);
    return true;
}

void Commands::refresh()
{
    for (const auto& known : m_entries) {
        refreshEntry(*known);
    }
}

void Commands::retranslate()
{
    for (const auto& known : m_entries) {
        retranslateEntry(*known);
    }
    Q_EMIT retranslated();
}

Commands::Entry* Commands::entry(const QString& id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const auto& known) { return known->command.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

void Commands::perform(const Command& command, const QString& parameter)
{
    const QString id = command.id; // the command may remove itself
    if (parameter.isEmpty() && !command.act) {
        Q_EMIT parameterWanted(id);
        return;
    }
    Q_EMIT aboutToTrigger(id);
    if (parameter.isEmpty()) {
        const auto act = command.act;
        act();
    } else {
        const auto actWith = command.actWith;
        actWith(parameter);
    }
    Q_EMIT triggered(id, parameter);
    refresh(); // a checked action toggles itself, whatever came of it
}

void Commands::refreshEntry(const Entry& known)
{
    known.action->setEnabled(!known.command.isAvailable || known.command.isAvailable());
    if (known.command.isChecked) {
        known.action->setChecked(known.command.isChecked());
    }
}

void Commands::retranslateEntry(const Entry& known)
{
    const QString description = translated(known.command, known.command.description);
    known.action->setText(translated(known.command, known.command.text));
    const QString key = known.action->shortcut().toString(QKeySequence::NativeText);
    //: A tool tip: what a command does, and its key.
    known.action->setToolTip(key.isEmpty() ? description : tr("%1 (%2)").arg(description, key));
}

} // namespace prosector::ui
