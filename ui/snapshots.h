// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"
#include "core/types/edit_rows.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace prosector::ui {

class Dissection;

// A state of the open model's dissection under a name.
struct Snapshot
{
    int id = 0; // 0: the original
    int from = 0; // the snapshot it was made from; its own for the original
    QString name;
    EditRows rows;
};

// The named states of a dissection as a tree whose root is the original. One of them may be pinned: then it takes the
// original's place wherever states are compared. Another model starts with the original alone.
class Snapshots : public QObject
{
    Q_OBJECT

public:
    static constexpr int original = 0;

    Snapshots(Dissection* dissection, QObject* parent = nullptr);

    const std::vector<Snapshot>& all() const { return m_all; } // as they were made; each behind what it was made from
    // The one last taken or gone to: what the next is made from.
    int here() const { return m_here; }
    // The original where none is.
    int pinned() const { return m_pinned; }
    // The newest that has exactly the current edits.
    std::optional<int> ofCurrentEdits() const;

    int take(); // of the current rows; the new id
    void rename(int id, const QString& name);
    // Those made from it then come from where it came from. The original stays.
    void remove(int id);
    void goTo(int id); // one undo step
    // Pins it, or, where it is pinned already, goes back to comparing with the original.
    void togglePin(int id);
    void save(SessionSnapshots& session) const;
    // The same for the current state, which becomes a snapshot where it is none.
    void togglePinOfCurrent();

Q_SIGNALS:
    void changed();

private:
    void reset();
    void take(const Session& session);
    Snapshot* find(int id);
    void pin(int id);

    Dissection* m_dissection;
    std::vector<Snapshot> m_all;
    int m_lastId = original;
    int m_here = original;
    int m_pinned = original;
};

} // namespace prosector::ui
