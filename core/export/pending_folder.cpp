// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/pending_folder.h"

#include "core/checkpoint/atomic_file.h"
#include "core/checkpoint/detail/system_error.h"
#include "core/types/error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace prosector {

namespace {

namespace fs = std::filesystem;

fs::path resolved(const fs::path& folder)
{
    std::error_code ignored;
    const fs::path absolute = fs::absolute(folder, ignored).lexically_normal();
    const fs::path named = absolute.has_filename() ? absolute : absolute.parent_path();
    return fs::is_symlink(named, ignored) && fs::exists(named, ignored) ? fs::canonical(named, ignored) : named;
}

void requirePlace(const fs::path& folder, bool overwrite)
{
    std::error_code problem;
    const fs::file_status status = fs::status(folder, problem);
    if (!fs::exists(status)) {
        return;
    }
    if (!fs::is_directory(status)) {
        throw Error(ErrorCode::InputOutput, folder.string(), say("Error", "is a file, and an export is a folder"),
                    say("Remedy", "Give the name of a new folder"));
    }
    if (fs::is_empty(folder, problem) && !problem) {
        return;
    }
    if (problem) {
        throwCannotRead(problem.value(), folder);
    }
    if (!overwrite) {
        throw Error(ErrorCode::InputOutput, folder.string(), say("Error", "is a folder with something in it"),
                    say("Remedy", "Give the name of a new or empty folder, or allow to overwrite it"));
    }
    if (!fs::exists(folder / "config.json", problem)) {
        throw Error(ErrorCode::InputOutput, folder.string(),
                    say("Error", "holds no config.json: it is no checkpoint that could be replaced"),
                    say("Remedy", "Only the folder of a checkpoint is overwritten; give the name of a new folder"));
    }
}

fs::path temporaryBeside(const fs::path& folder, const char* purpose)
{
    static std::atomic<unsigned> count = 0;
    return folder.parent_path()
        / ('.' + folder.filename().string() + purpose + std::to_string(getpid()) + '-' + std::to_string(count++));
}

void syncFolder(const fs::path& folder)
{
    const int handle = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (handle >= 0) {
        fsync(handle); // not every file system allows it
        ::close(handle);
    }
}

std::string shownBytes(std::int64_t bytes)
{
    constexpr std::int64_t million = 1'000'000;
    return std::to_string((bytes + million - 1) / million) + " MB";
}

} // namespace

PendingFolder::PendingFolder(const fs::path& folder, bool overwrite)
    : m_path(resolved(folder))
{
    if (folder.empty() || !m_path.has_filename()) {
        throw Error(ErrorCode::Usage, folder.string(), say("Error", "is no name of a folder to export to"),
                    say("Remedy", "Give the name of a new folder"));
    }
    requirePlace(m_path, overwrite);
    createFolder(m_path.parent_path());
    const fs::path temporary = temporaryBeside(m_path, ".partial-");
    constexpr mode_t accessibleToAll = 0777; // less the umask
    if (::mkdir(temporary.c_str(), accessibleToAll) != 0) {
        throwCannotWrite(errno, m_path);
    }
    m_temporary = temporary;
}

PendingFolder::~PendingFolder()
{
    if (!m_temporary.empty()) {
        std::error_code ignored;
        fs::remove_all(m_temporary, ignored);
    }
}

void PendingFolder::requireSpace(std::int64_t bytes) const
{
    const std::int64_t room = freeBytesAt(m_temporary);
    if (room < bytes) {
        throw Error(ErrorCode::InputOutput, m_path.string(),
                    say("Error", "needs %1, but the disk has %2 left").with(shownBytes(bytes), shownBytes(room)),
                    say("Remedy", "Free some space or choose another place"));
    }
}

void PendingFolder::commit()
{
    syncFolder(m_temporary);
    std::error_code problem;
    const bool isTaken = fs::exists(m_path, problem) && !fs::is_empty(m_path, problem);
    if (isTaken) {
        exchange();
    } else {
        if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
            throwCannotWrite(errno, m_path);
        }
        m_temporary.clear();
    }
    syncFolder(m_path.parent_path());
}

// Afterwards the temporary name belongs to the folder that was there before, which the destructor removes.
void PendingFolder::exchange() const
{
    constexpr unsigned swapNames = 2; // RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_path.c_str(), swapNames) == 0) {
        return;
    }
    // A file system that cannot do both at once.
    const fs::path previous = temporaryBeside(m_path, ".previous-");
    if (std::rename(m_path.c_str(), previous.c_str()) != 0) {
        throwCannotWrite(errno, m_path);
    }
    if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        const int reason = errno;
        std::rename(previous.c_str(), m_path.c_str());
        throwCannotWrite(reason, m_path);
    }
    std::error_code ignored;
    fs::remove_all(previous, ignored);
}

std::int64_t freeBytesAt(const fs::path& path)
{
    std::error_code ignored;
    fs::path place = fs::absolute(path, ignored).lexically_normal();
    while (!fs::exists(place, ignored) && place.has_relative_path()) {
        place = place.parent_path();
    }
    struct statvfs disk = {};
    if (::statvfs(place.c_str(), &disk) != 0) {
        throwSystemError(errno, place, say("Error", "cannot be asked for its free space (%1)"));
    }
    return static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
}

} // namespace prosector
