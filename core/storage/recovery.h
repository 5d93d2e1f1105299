// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <vector>

namespace prosector {

// Where a running program keeps what has not been saved: a file, and a lock that the system lets go of when the program
// ends, however it ends. So another program can tell what is being worked on from what a crash has left.
class RecoverySlot
{
public:
    // A new one. Throws Error::InputOutput where the folder cannot be written to.
    static std::unique_ptr<RecoverySlot> make(const std::filesystem::path& folder);
    // Those with a file whose program has ended, the newest first. They belong to this program from now on. What cannot
    // be read is passed over.
    static std::vector<std::unique_ptr<RecoverySlot>> takeAbandoned(const std::filesystem::path& folder);

    // Lets go of the lock; the file stays.
    ~RecoverySlot();
    RecoverySlot(const RecoverySlot&) = delete;
    RecoverySlot& operator=(const RecoverySlot&) = delete;

    // Where the session goes; whether one is there is the caller's matter.
    const std::filesystem::path& file() const { return m_file; }
    // Removes the file, so that nobody is offered it.
    void clear();

private:
    // Null where the lock is somebody else's.
    static std::unique_ptr<RecoverySlot> locked(const std::filesystem::path& lock, int flags);
    RecoverySlot(std::filesystem::path lock, int descriptor);

    std::filesystem::path m_lock;
    std::filesystem::path m_file;
    int m_descriptor;
};

// XDG_STATE_HOME/prosector/recovery, else ~/.local/state/prosector/recovery.
std::filesystem::path recoveryFolder();

} // namespace prosector
