// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots.h"

#include "ui/dissection.h"
#include "ui/session_history.h"

#include <algorithm>

namespace prosector::ui {

Snapshots::Snapshots(Dissection* dissection, QObject* parent)
    : QObject(parent)
    , m_dissection(dissection)
{
    connect(dissection, &Dissection::modelChanged, this, &Snapshots::reset);
    connect(dissection, &Dissection::sessionOpened, this, [this](const Session& session) { take(session); });
    reset();
}

void Snapshots::reset()
{
    m_all = {{original, original, tr("original"), {}}};
    m_lastId = m_here = m_pinned = original;
    Q_EMIT changed();
}

void Snapshots::save(SessionSnapshots& session) const
{
    for (const Snapshot& each : m_all) {
        if (each.id != original) {
            session.all.push_back({each.id, each.from, each.name.toStdString(), each.rows});
        }
    }
    session.lastId = m_lastId;
    session.here = m_here;
    session.pinned = m_pinned;
}

void Snapshots::take(const Session& session)
{
    if (!isHistoryOf(session, *m_dissection->model())) {
        return; // refused as a whole
    }
    for (const SessionSnapshot& each : session.snapshots.all) {
        m_all.push_back(
            {static_cast<int>(each.id), static_cast<int>(each.from), QString::fromStdString(each.name), each.rows});
    }
    m_lastId = static_cast<int>(session.snapshots.lastId);
    m_here = static_cast<int>(session.snapshots.here);
    pin(static_cast<int>(session.snapshots.pinned));
    Q_EMIT changed();
}

Snapshot* Snapshots::find(int id)
{
    const auto found = std::ranges::find(m_all, id, &Snapshot::id);
    return found == m_all.end() ? nullptr : &*found;
}

std::optional<int> Snapshots::ofCurrentEdits() const
{
    for (auto each = m_all.rbegin(); each != m_all.rend(); ++each) {
        if (enabledEdits(each->rows) == m_dissection->edits()) {
            return each->id;
        }
    }
    return {};
}

int Snapshots::take()
{
    const int from = m_here;
    m_here = ++m_lastId;
    m_all.push_back({m_here, from, tr("state %1").arg(m_here), m_dissection->rows()});
    Q_EMIT changed();
    return m_here;
}

void Snapshots::rename(int id, const QString& name)
{
    Snapshot* snapshot = find(id);
    if (snapshot && id != original && !name.trimmed().isEmpty()) {
        snapshot->name = name.trimmed();
        if (id == m_pinned) {
            pin(id); // under its new name
        }
        Q_EMIT changed();
    }
}

void Snapshots::remove(int id)
{
    const Snapshot* snapshot = find(id);
    if (!snapshot || id == original) {
        return;
    }
    const int from = snapshot->from;
    for (Snapshot& each : m_all) {
        each.from = each.from == id ? from : each.from;
    }
    std::erase_if(m_all, [=](const Snapshot& each) { return each.id == id; });
    m_here = m_here == id ? from : m_here;
    if (m_pinned == id) {
        pin(original);
    }
    Q_EMIT changed();
}

void Snapshots::goTo(int id)
{
    if (const Snapshot* snapshot = find(id)) {
        m_here = id;
        m_dissection->apply(snapshot->rows, tr("go to \u201c%1\u201d").arg(snapshot->name));
        Q_EMIT changed();
    }
}

void Snapshots::togglePin(int id)
{
    if (find(id)) {
        pin(id == m_pinned ? original : id);
        Q_EMIT changed();
    }
}

void Snapshots::togglePinOfCurrent()
{
    const auto current = ofCurrentEdits();
    togglePin(current ? *current : take());
}

void Snapshots::pin(int id)
{
    m_pinned = id;
    const Snapshot* snapshot = find(id);
    m_dissection->setReference({enabledEdits(snapshot->rows), id == original ? QString() : snapshot->name});
}

} // namespace prosector::ui
