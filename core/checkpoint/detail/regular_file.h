// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>

namespace prosector {

// A regular file opened for reading. Folders, pipes and devices are refused without waiting for them.
// Throws Error, which names the path.
class RegularFile
{
public:
    explicit RegularFile(const std::filesystem::path& path);
    ~RegularFile();
    RegularFile(const RegularFile&) = delete;
    RegularFile& operator=(const RegularFile&) = delete;

    int descriptor() const { return m_descriptor; }
    std::size_t size() const { return m_size; }

private:
    int m_descriptor = -1;
    std::size_t m_size = 0;
};

} // namespace prosector
