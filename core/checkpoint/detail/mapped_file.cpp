// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/mapped_file.h"

#include "core/checkpoint/detail/regular_file.h"
#include "core/checkpoint/detail/system_error.h"

#include <sys/mman.h>

#include <cerrno>

namespace prosector {

MappedFile::MappedFile(const std::filesystem::path& path)
{
    const RegularFile file(path);
    if (file.size() == 0) {
        return; // mmap refuses a length of 0
    }
    void* const address = mmap(nullptr, file.size(), PROT_READ, MAP_PRIVATE, file.descriptor(), 0);
    if (address == MAP_FAILED) {
        throwSystemError(errno, path, say("Error", "cannot be mapped into memory (%1)"));
    }
    m_bytes = {static_cast<const std::byte*>(address), file.size()};
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty()) {
        munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
}

} // namespace prosector
