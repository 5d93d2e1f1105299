// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit_command.h"

namespace prosector::ui {

EditCommand::EditCommand(EditRows before, EditRows after, const QString& text, int drag, Apply apply)
    : QUndoCommand(text)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_drag(drag)
    , m_apply(std::move(apply))
{
}

void EditCommand::redo()
{
    m_apply(m_after);
}

void EditCommand::undo()
{
    m_apply(m_before);
}

int EditCommand::id() const
{
    return m_drag == 0 ? -1 : m_drag;
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* later = static_cast<const EditCommand*>(other); // the same id: the same class
    m_after = later->m_after;
    setText(later->text());
    setObsolete(m_after == m_before);
    return true;
}

} // namespace prosector::ui
