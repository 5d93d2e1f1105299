// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>

namespace prosector {

// A folder that appears whole or not at all: filled beside its place, then renamed to it.
//
// The place must not exist or be an empty folder; with `overwrite` a folder with a config.json may stand there, which
// stays as it is until commit() puts the new one in its place. Errors: prosector::Error with the path, the reason and a
// remedy. Without commit() the destructor removes what was written; a process that is killed leaves it beside the place
// under a name that begins with a dot and ends in ".partial-" and numbers.
class PendingFolder
{
public:
    PendingFolder(const std::filesystem::path& folder, bool overwrite);
    ~PendingFolder();
    PendingFolder(const PendingFolder&) = delete;
    PendingFolder& operator=(const PendingFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    // Where files go until commit(). Each must be synced by whoever writes it.
    const std::filesystem::path& temporaryPath() const { return m_temporary; }
    // Throws where fewer bytes are free on that disk.
    void requireSpace(std::int64_t bytes) const;
    // Call once, after the last file.
    void commit();

private:
    void exchange() const;

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
};

// Bytes free for this user on the disk where a path is or would be. Throws Error::InputOutput.
std::int64_t freeBytesAt(const std::filesystem::path& path);

} // namespace prosector
