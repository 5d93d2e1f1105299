// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovery.h"

#include "core/checkpoint/atomic_file.h"
#include "core/checkpoint/detail/system_error.h"
#include "core/storage/session_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <string>
#include <utility>

namespace prosector {

namespace {

namespace fs = std::filesystem;

constexpr const char* lockExtension = ".lock";

// Not there: the beginning of time.
fs::file_time_type timeOf(const fs::path& file)
{
    std::error_code missing;
    const fs::file_time_type time = fs::last_write_time(file, missing);
    return missing ? fs::file_time_type::min() : time;
}

std::string freshName()
{
    static std::atomic<unsigned> count = 0;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) + '-'
        + std::to_string(getpid()) + '-' + std::to_string(count++);
}

} // namespace

RecoverySlot::RecoverySlot(fs::path lock, int descriptor)
    : m_lock(std::move(lock))
    , m_file(m_lock)
    , m_descriptor(descriptor)
{
    m_file.replace_extension(sessionExtension);
}

RecoverySlot::~RecoverySlot()
{
    std::error_code ignored;
    if (!fs::exists(m_file, ignored)) {
        fs::remove(m_lock, ignored);
    }
    ::close(m_descriptor);
}

std::unique_ptr<RecoverySlot> RecoverySlot::locked(const fs::path& lock, int flags)
{
    constexpr mode_t onlyOwn = 0600;
    const int descriptor = ::open(lock.c_str(), O_RDWR | O_CLOEXEC | flags, onlyOwn);
    if (descriptor < 0) {
        return nullptr;
    }
    struct stat held
    {
    };
    struct stat named
    {
    };
    // Whoever had it may have removed it meanwhile: then this lock protects nothing.
    const bool isOurs = flock(descriptor, LOCK_EX | LOCK_NB) == 0 && fstat(descriptor, &held) == 0
        && stat(lock.c_str(), &named) == 0 && held.st_ino == named.st_ino;
    if (!isOurs) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<RecoverySlot>(new RecoverySlot(lock, descriptor));
}

std::unique_ptr<RecoverySlot> RecoverySlot::make(const fs::path& folder)
{
    createFolder(folder);
    constexpr int attempts = 16; // another program may look just when the lock is made
    for (int i = 0; i < attempts; ++i) {
        errno = 0;
        if (auto slot = locked(folder / (freshName() + lockExtension), O_CREAT | O_EXCL)) {
            return slot;
        }
    }
    throwCannotWrite(errno == 0 ? EWOULDBLOCK : errno, folder);
}

std::vector<std::unique_ptr<RecoverySlot>> RecoverySlot::takeAbandoned(const fs::path& folder)
{
    std::vector<std::unique_ptr<RecoverySlot>> slots;
    std::error_code ignored;
    std::vector<fs::path> locks;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        if (entry->path().extension() == lockExtension) {
            locks.push_back(entry->path());
        }
    }
    for (const fs::path& lock : locks) {
        std::unique_ptr<RecoverySlot> slot = locked(lock, 0);
        std::error_code unknown;
        if (slot && fs::exists(slot->file(), unknown)) {
            slots.push_back(std::move(slot));
        }
    }
    std::ranges::sort(slots, std::ranges::greater(), [](const auto& slot) { return timeOf(slot->file()); });
    return slots;
}

void RecoverySlot::clear()
{
    std::error_code ignored;
    fs::remove(m_file, ignored);
    // What a crash in the middle of writing has left beside it.
    const std::string partial = m_file.stem().string() + ".partial-";
    for (fs::directory_iterator entry(m_file.parent_path(), ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        if (entry->path().filename().string().starts_with(partial)) {
            std::error_code notRemoved;
            fs::remove(entry->path(), notRemoved);
        }
    }
}

fs::path recoveryFolder()
{
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    const fs::path base = state && *state ? fs::path(state) : fs::path(home ? home : ".") / ".local" / "state";
    return base / "prosector" / "recovery";
}

} // namespace prosector
