// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit_rows.h"

#include <QUndoCommand>

#include <functional>

namespace prosector::ui {

// One step of a dissection: all rows of edits before and after it. Steps of the same drag merge into one.
class EditCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const EditRows&)>;

    // A drag of 0 is none.
    EditCommand(EditRows before, EditRows after, const QString& text, int drag, Apply apply);

    const EditRows& before() const { return m_before; }
    const EditRows& after() const { return m_after; }

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    EditRows m_before;
    EditRows m_after;
    int m_drag;
    Apply m_apply;
};

} // namespace prosector::ui
