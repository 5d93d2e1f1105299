// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovery.h"
#include "core/storage/session_file.h"
#include "ui/session_desk.h"
#include "ui/session_keeper.h"

// What earlier runs of the program have left.

namespace prosector::ui {

namespace {

struct Found
{
    std::shared_ptr<const Session> session; // null: there is nothing, or nothing more
    Abandoned abandoned = {};
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
                desk->abandoned = RecoverySlot::takeAbandoned(folder);
            }
            while (!desk->abandoned.empty()) {
                const std::filesystem::path file = desk->abandoned.front()->file();
                try {
                    auto session = std::make_shared<const Session>(readSession(file));
                    const auto edits = static_cast<int>(enabledEdits(session->rows()).size());
                    const QString name = QString::fromStdString(session->modelName);
                    return Found{std::move(session), {file, name, edits, std::filesystem::last_write_time(file)}};
                } catch (const std::exception&) {
                    desk->abandoned.erase(desk->abandoned.begin()); // its file stays
                }
            }
            return Found();
        },
        [this](const Outcome<Found>& outcome) {
            const auto* found = std::get_if<Found>(&outcome);
            m_abandoned = found ? found->session : nullptr;
            if (m_abandoned) {
                Q_EMIT abandonedFound(found->abandoned);
            }
        });
}

void SessionKeeper::recover()
{
    if (m_abandoned) {
        arrive(m_abandoned, {}, true);
    }
}

void SessionKeeper::discardAbandoned()
{
    m_abandoned.reset();
    m_background.run(
        "discard",
        [desk = m_desk](const Feedback&) {
            if (!desk->abandoned.empty()) {
                desk->abandoned.front()->clear();
                desk->abandoned.erase(desk->abandoned.begin());
            }
            return true;
        },
        [this](const Outcome<bool>&) { lookForAbandoned(); });
}

} // namespace prosector::ui
