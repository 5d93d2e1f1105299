// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string_view>

namespace prosector {

// A file that appears whole or not at all: written beside its place, synced to the disk, then renamed over it.
//
// A missing parent folder is created. A place that is no regular file and no folder, such as /dev/full, cannot be
// replaced by a rename; it is written to directly. Errors: Error::InputOutput with the path, the reason of the
// operating system and a remedy. Without commit() the destructor removes the temporary file.
class AtomicFile
{
public:
    // Creates an empty temporary file, so that a place that cannot be written is known before the work begins.
    explicit AtomicFile(std::filesystem::path path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    // Where to write until commit(): any library may open, truncate and close it.
    const std::filesystem::path& temporaryPath() const { return m_temporary; }
    // Replaces the temporary file's content.
    void write(std::string_view content);
    // Call once, after the last write and close.
    void commit();

private:
    bool inPlace() const { return m_temporary == m_target; }

    std::filesystem::path m_path; // as given
    std::filesystem::path m_target; // behind symbolic links
    std::filesystem::path m_temporary;
    bool m_committed = false;
};

// All at once.
void writeFileAtomically(const std::filesystem::path& path, std::string_view content);

// Creates a folder and its parents where they are missing. Throws Error::InputOutput where a file stands in the way.
void createFolder(const std::filesystem::path& folder);

} // namespace prosector
