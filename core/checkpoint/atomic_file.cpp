// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/atomic_file.h"

#include "core/checkpoint/detail/system_error.h"
#include "core/types/error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <utility>

namespace prosector {

namespace {

namespace fs = std::filesystem;

// Closes on every way out; close() itself may report what a network file system refused.
class Descriptor
{
public:
    Descriptor(const fs::path& path, int flags, mode_t mode, const fs::path& shownPath)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
        if (m_number < 0) {
            throwCannotWrite(errno, shownPath);
        }
    }

    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }

    void close(const fs::path& shownPath)
    {
        if (::close(std::exchange(m_number, -1)) != 0 && errno != EINTR) {
            throwCannotWrite(errno, shownPath);
        }
    }

private:
    int m_number;
};

fs::path temporaryBeside(const fs::path& path)
{
    static std::atomic<unsigned> count = 0;
    fs::path name = path.stem();
    // The extension stays last: libraries choose a format by it.
    name += ".partial-" + std::to_string(getpid()) + '-' + std::to_string(count++) + path.extension().string();
    return path.parent_path() / name;
}

} // namespace

AtomicFile::AtomicFile(fs::path path)
    : m_path(std::move(path))
{
    std::error_code ignored;
    // A link stays a link: what it points at is replaced.
    const fs::path target =
        fs::is_symlink(m_path, ignored) && fs::exists(m_path, ignored) ? fs::canonical(m_path, ignored) : m_path;
    const fs::file_status status = fs::status(target, ignored);
    if (fs::is_directory(status) || !m_path.has_filename()) {
        throwCannotWrite(EISDIR, m_path);
    }
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        m_target = m_temporary = target;
        Descriptor device(target, O_WRONLY | O_NONBLOCK, 0, m_path);
        // A device that is full says so even to nothing at all; this keeps the sentence the same for every writer.
        if (::write(device.number(), "", 0) < 0) {
            throwCannotWrite(errno, m_path);
        }
        device.close(m_path);
        return;
    }
    if (target.has_parent_path()) {
        createFolder(target.parent_path());
    }
    m_target = target;
    const fs::path temporary = temporaryBeside(target);
    constexpr mode_t readableByAll = 0666; // less the umask
    Descriptor created(temporary, O_WRONLY | O_CREAT | O_EXCL, readableByAll, m_path);
    m_temporary = temporary;
    if (fs::exists(status)) {
        fs::permissions(temporary, status.permissions(), ignored);
    }
}

AtomicFile::~AtomicFile()
{
    if (!m_committed && !inPlace()) {
        std::error_code ignored;
        fs::remove(m_temporary, ignored);
    }
}

void AtomicFile::write(std::string_view content)
{
    Descriptor file(m_temporary, O_WRONLY | O_TRUNC, 0, m_path);
    while (!content.empty()) {
        const ssize_t count = ::write(file.number(), content.data(), content.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            throwCannotWrite(errno, m_path);
        }
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    file.close(m_path);
}

void AtomicFile::commit()
{
    if (!inPlace()) {
        Descriptor file(m_temporary, O_WRONLY, 0, m_path);
        if (fsync(file.number()) != 0) {
            throwCannotWrite(errno, m_path);
        }
        file.close(m_path);
        if (std::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
            throwCannotWrite(errno, m_path);
        }
        // The name is in the folder: without this a crash could still lose it. Not every file system allows it.
        const fs::path folder = m_target.has_parent_path() ? m_target.parent_path() : fs::path(".");
        const int handle = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
        if (handle >= 0) {
            fsync(handle);
            ::close(handle);
        }
    }
    m_committed = true;
}

void writeFileAtomically(const fs::path& path, std::string_view content)
{
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

void createFolder(const fs::path& folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem) {
        throwSystemError(problem.value(), folder, say("Error", "cannot be made a folder (%1)"));
    }
    // create_directories() reports nothing where a file of that name stands there already.
    if (!fs::is_directory(folder, problem)) {
        throwSystemError(ENOTDIR, folder, say("Error", "cannot be made a folder (%1)"));
    }
}

} // namespace prosector
