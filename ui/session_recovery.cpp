// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovery.h"
#include "core/storage/session_file.h"
#include "ui/session_arrival.h"
#include "ui/session_desk.h"
#include "ui/session_keeper.h"

// What earlier runs of the program have left.

namespace prosector::ui {

namespace {

struct Found
{
    std::shared_ptr<const Session> session; // null: there is nothing, or nothing more
    Abandoned abandoned = {};
    std::shared_ptr<RecoverySlot> slot = {};
};

} // namespace

void SessionKeeper::lookForAbandoned()
{
    if (m_places.recovery.empty()) {
        return;
    }
    m_background.run(
        "abandoned",
        [desk = m_desk, folder = m_places.recovery](const Feedback&) {
            if (desk->abandoned.empty()) {
                for (auto& slot : RecoverySlot::takeAbandoned(folder)) {
                    desk->abandoned.push_back(std::move(slot));
                }
            }
            while (!desk->abandoned.empty()) {
                const auto slot = desk->abandoned.front();
                const std::filesystem::path& file = slot->file();
                try {
                    auto session = std::make_shared<const Session>(readSession(file));
                    const auto edits = static_cast<int>(enabledEdits(session->rows()).size());
                    const auto snapshots = static_cast<int>(session->snapshots.all.size());
                    const QString name = QString::fromStdString(session->modelName);
                    return Found{std::move(session),
                                 {file, name, edits, snapshots, std::filesystem::last_write_time(file)},
                                 slot};
                } catch (const std::exception&) {
                    desk->abandoned.erase(desk->abandoned.begin()); // its file stays
                }
            }
            return Found();
        },
        [this](const Outcome<Found>& outcome) {
            const auto* found = std::get_if<Found>(&outcome);
            m_abandoned.reset();
            if (found && found->session) {
                m_abandoned = Leftover{found->session, found->slot};
                Q_EMIT abandonedFound(found->abandoned);
            }
        });
}

void SessionKeeper::recover()
{
    if (m_abandoned) {
        m_arrival->open({m_abandoned->session, {}, m_abandoned->slot});
    }
}

void SessionKeeper::discardAbandoned()
{
    if (m_abandoned) {
        forgetAbandoned(m_abandoned->slot, true);
    }
}

// It is somebody's by now, or nobody's; then there may be more.
void SessionKeeper::forgetAbandoned(const std::shared_ptr<RecoverySlot>& slot, bool isDiscarded)
{
    m_abandoned.reset();
    m_background.run(
        "forget abandoned",
        [desk = m_desk, slot, isDiscarded](const Feedback&) {
            if (isDiscarded) {
                slot->clear();
            }
            std::erase(desk->abandoned, slot);
            return true;
        },
        [this](const Outcome<bool>&) { lookForAbandoned(); });
}

} // namespace prosector::ui
