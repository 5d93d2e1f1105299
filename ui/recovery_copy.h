// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recovery.h"
#include "core/storage/session_file.h"

#include <filesystem>
#include <memory>
#include <utility>

namespace prosector::ui {

// The copy of what is not saved of one open dissection. Only the jobs of the thread for files use it.
class RecoveryCopy
{
public:
    // With the slot of an earlier run, whose work was recovered, the copy goes on in that: so there is no moment at
    // which the work is in no file. Null: a new slot in the folder, as soon as there is something to keep.
    explicit RecoveryCopy(std::filesystem::path folder, std::shared_ptr<RecoverySlot> slot = nullptr)
        : m_folder(std::move(folder))
        , m_slot(std::move(slot))
    {
    }

    // Throws Error::InputOutput; then the copy is what it was.
    void keep(const Session& session)
    {
        if (!m_slot) {
            m_slot = RecoverySlot::make(m_folder);
        }
        writeSession(session, m_slot->file());
    }

    void clear()
    {
        if (m_slot) {
            m_slot->clear();
        }
    }

private:
    std::filesystem::path m_folder;
    std::shared_ptr<RecoverySlot> m_slot;
};

} // namespace prosector::ui
