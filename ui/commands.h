// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace prosector::ui {

// Something that can be done from menus, keys, the palette, buttons and macros alike. Texts are source texts, marked
// with QT_TRANSLATE_NOOP("command", ...): they are translated when they are shown.
struct Command
{
    QString id; // stable: "edit.zero"
    QByteArray text; // as a menu shows it, with a mnemonic
    QByteArray description; // a sentence without a full stop, for tool tips and the palette
    QList<QKeySequence> keys = {};
    QString menu = {}; // see ui/command_ids.h; empty: in the palette only
    int group = 0; // within the menu: groups in ascending order, a line between them
    // What it can be given, as the palette asks for it ("folder"); empty: nothing.
    QByteArray parameter = {};
    const char* context = "command"; // of the translation of text, description and parameter
    std::function<void()> act = {}; // without a parameter; null: it must be given one
    std::function<void(const QString& parameter)> actWith = {};
    std::function<bool()> isAvailable = {}; // null: always
    std::function<bool()> isChecked = {}; // null: it is not something that is on or off
};

// A text without the mark of its mnemonic.
QString withoutMnemonic(QString text);

// All commands of a window, by id. Whoever holds what a command acts on adds it; nobody else knows the action, only the
// id. Everything that shows commands follows: menus, keys, tool tips, the palette.
class Commands : public QObject
{
    Q_OBJECT

public:
    // Their keys work in this window, which owns them.
    explicit Commands(QWidget* window);
    ~Commands() override;

    QWidget* window() const { return m_window; }

    // Takes the place of one with the same id.
    QAction* add(Command command);
    void remove(const QString& id);
    // Null where there is none.
    QAction* action(const QString& id) const;
    const Command* find(const QString& id) const;
    // In the order in which they were added.
    std::vector<const Command*> all() const;

    // Without the mnemonic's mark, in the language of the window.
    QString text(const Command& command) const;
    QString description(const Command& command) const;
    QString parameter(const Command& command) const;

    // Whether it was done: not where there is none of this id, where it is not available, or lacks its parameter.
    bool trigger(const QString& id, const QString& parameter = {});

    // Asks all commands again whether they are available and checked.
    void refresh();
    // Shows their texts in the language of the window.
    void retranslate();

Q_SIGNALS:
    void listChanged();
    void retranslated();
    void aboutToTrigger(const QString& id);
    void triggered(const QString& id, const QString& parameter); // when it has been done
    void parameterWanted(const QString& id); // by menu or key, where a command cannot do without

private:
    struct Entry
    {
        Command command;
        std::unique_ptr<QAction> action;
    };

    Entry* entry(const QString& id) const;
    void perform(const Command& command, const QString& parameter);
    void refreshEntry(const Entry& known);
    void retranslateEntry(const Entry& known);

    QWidget* m_window;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace prosector::ui
