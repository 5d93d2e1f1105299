// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit_panel.h"

#include "ui/dissection.h"
#include "ui/edit_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace prosector::ui {

EditPanel::EditPanel(Dissection* dissection, const Actions& actions, QWidget* parent)
    : Panel(dissection, actions, parent)
    , m_list(new QListWidget)
    , m_hint(new QLabel(tr("No edits yet. Click a spike and press Zero, or switch a block.")))
    , m_remove(new QPushButton(tr("Re&move")))
{
    m_list->setObjectName(QStringLiteral("editList"));
    m_list->setAccessibleName(tr("Edits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_remove->setObjectName(QStringLiteral("removeEditButton"));
    m_remove->setToolTip(tr("Takes the selected edit out of the list (Del)"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    m_hint->setObjectName(QStringLiteral("noEditsHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint, 1);
    auto* buttons = new QHBoxLayout;
    // Fixed texts: those of the actions name the edit and grow with it.
    auto* undo = new QPushButton(tr("&Undo"), content);
    auto* redo = new QPushButton(tr("Re&do"), content);
    undo->setObjectName(QStringLiteral("undoButton"));
    redo->setObjectName(QStringLiteral("redoButton"));
    for (const auto& [button, action] : {std::pair(undo, actions.undo), std::pair(redo, actions.redo)}) {
        const auto follow = [button = button, action = action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->text());
        };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        follow();
        buttons->addWidget(button);
    }
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    setContent(content);

    auto* removeKey = new QAction(tr("Remove edit"), m_list);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removeKey);
    const auto removeSelected = [this, dissection] {
        if (const int row = m_list->currentRow(); row >= 0) {
            dissection->removeEdit(static_cast<std::size_t>(row));
        }
    };
    connect(removeKey, &QAction::triggered, this, removeSelected);
    connect(m_remove, &QPushButton::clicked, this, removeSelected);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(dissection, &Dissection::editsChanged, this, &EditPanel::refresh);
    refresh();
}

void EditPanel::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Edit& edit : dissection()->edits()) {
        m_list->addItem(editText(edit));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_list->setVisible(m_list->count() > 0);
    m_hint->setVisible(m_list->count() == 0);
    if (!dissection()->model()) {
        showMessage(tr("Edits appear here. The files of a model are never changed."));
    } else {
        showContent();
    }
}

} // namespace prosector::ui
