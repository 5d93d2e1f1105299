// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit_panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/edit_entry.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "ui/own_effects.h"
#include "widgets/edit_list_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace prosector::ui {

namespace {

QString quoted(const QString& text)
{
    return QStringLiteral("\u201c%1\u201d").arg(text);
}

EditRow& at(EditRows& rows, int index)
{
    return rows.at(static_cast<std::size_t>(index));
}

} // namespace

EditPanel::EditPanel(Dissection* dissection, OwnEffects* effects, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_effects(effects)
    , m_list(new widgets::EditListView)
    , m_hint(new QLabel(tr("No edits yet. Click a spike and press Zero, or switch a block.")))
    , m_entry(new EditEntry)
    , m_remove(new QPushButton(tr("Re&move")))
    , m_clear(new QPushButton(tr("C&lear")))
{
    m_list->setObjectName(QStringLiteral("editList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_hint->setObjectName(QStringLiteral("noEditsHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_entry);
    layout->addWidget(makeButtons());
    layout->setSpacing(layout->spacing() / 2);
    setContent(content);
    connectList();
    connect(m_entry, &EditEntry::entered, this, [=](const Edit& edit) {
        dissection->apply(withAdded(dissection->rows(), edit), tr("add %1").arg(quoted(editText(edit))));
    });
    m_entry->setModel(dissection->model());
    connect(dissection, &Dissection::modelChanged, this, [=, this] { m_entry->setModel(dissection->model()); });
    connect(dissection, &Dissection::editsChanged, this, &EditPanel::refresh);
    connect(effects, &OwnEffects::changed, this, &EditPanel::refresh);
    refresh();
}

QWidget* EditPanel::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    // Fixed texts: those of the actions name the edit and grow with it.
    auto* undo = new QPushButton(tr("&Undo"));
    auto* redo = new QPushButton(tr("Re&do"));
    undo->setObjectName(QStringLiteral("undoButton"));
    redo->setObjectName(QStringLiteral("redoButton"));
    for (const auto& [button, action] :
         {std::pair(undo, commands().action(command::undo)), std::pair(redo, commands().action(command::redo))}) {
        const auto follow = [button = button, action = action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
        };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        follow();
        layout->addWidget(button);
    }
    m_remove->setObjectName(QStringLiteral("removeEditButton"));
    m_remove->setToolTip(tr("Takes the selected edit out of the list (Del)"));
    m_clear->setObjectName(QStringLiteral("clearEditsButton"));
    m_clear->setToolTip(tr("Takes all edits out of the list"));
    layout->addWidget(m_remove);
    layout->addWidget(m_clear);
    return row;
}

void EditPanel::connectList()
{
    const auto change = [this](int index, const QString& step, auto modify) {
        EditRows rows = dissection()->rows();
        const QString text = step.arg(quoted(rowText(at(rows, index))));
        modify(rows);
        dissection()->apply(std::move(rows), text);
    };
    const auto remove = [=, this](int index) {
        if (index >= 0) {
            change(index, tr("remove %1"),
                   [=](EditRows& rows) { rows = withoutRow(rows, static_cast<std::size_t>(index)); });
        }
    };
    connect(m_list, &widgets::EditListView::enablingRequested, this, [=, this](int index, bool enabled) {
        change(index, enabled ? tr("switch on %1") : tr("switch off %1"),
               [=](EditRows& rows) { at(rows, index).enabled = enabled; });
    });
    connect(m_list, &widgets::EditListView::renamingRequested, this, [=, this](int index, const QString& name) {
        change(index, tr("rename %1"), [=](EditRows& rows) {
            EditRow& row = at(rows, index);
            row.name = name == editText(row.edit) ? std::string() : name.toStdString();
        });
    });
    connect(m_list, &widgets::EditListView::movingRequested, this, [=, this](int from, int to) {
        change(from, tr("move %1"), [=](EditRows& rows) {
            rows = withRowMoved(rows, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        });
        m_list->setCurrentRow(to);
    });
    connect(m_list, &widgets::EditListView::removalRequested, this, remove);
    connect(m_list, &widgets::EditListView::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, [=, this] { remove(m_list->currentRow()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { dissection()->apply({}, tr("clear all edits")); });
}

void EditPanel::refresh()
{
    std::vector<widgets::EditListRow> rows;
    const auto effects = m_effects->effects();
    for (std::size_t index = 0; index < effects.size(); ++index) {
        const EditRow& row = dissection()->rows()[index];
        rows.push_back({rowText(row), editText(row.edit), row.enabled});
        if (const auto& effect = effects[index]) {
            rows.back().effect = {effect->value, effect->low, effect->high};
        }
    }
    m_list->setRows(std::move(rows));
    const bool hasRows = m_list->rowCount() > 0;
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_clear->setEnabled(hasRows);
    m_list->setVisible(hasRows);
    m_hint->setVisible(!hasRows);
    if (!dissection()->model()) {
        showMessage(tr("Edits appear here. The files of a model are never changed."));
    } else {
        showContent();
    }
}

} // namespace prosector::ui
