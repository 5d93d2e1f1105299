// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/regular_file.h"

#include "core/checkpoint/detail/system_error.h"
#include "core/types/error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace prosector {

RegularFile::RegularFile(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    m_descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor < 0) {
        throwCannotRead(errno, path);
    }
    struct stat status = {};
    if (fstat(m_descriptor, &status) != 0) {
        const int reason = errno;
        close(m_descriptor);
        throwCannotRead(reason, path);
    }
    if (!S_ISREG(status.st_mode)) {
        close(m_descriptor);
        throw Error(ErrorCode::InputOutput, path.string(),
                    S_ISDIR(status.st_mode) ? say("Error", "is a folder, not a file")
                                            : say("Error", "is a pipe or a device, not a file"),
                    say("Remedy", "Give the name of a regular file"));
    }
    m_size = static_cast<std::size_t>(status.st_size);
}

RegularFile::~RegularFile()
{
    close(m_descriptor);
}

} // namespace prosector
