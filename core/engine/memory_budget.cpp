// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/memory_budget.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace prosector {

namespace {

// Where the kernel says what a control group may use (version 2, then version 1), as seen from inside a container.
constexpr const char* limitFiles[] = {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"};

// A limit in a group below the root of the hierarchy, version 1: "4:memory:/name" in /proc/self/cgroup.
std::string ownGroupFile()
{
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        const std::size_t memory = line.find(":memory:");
        if (memory != std::string::npos) {
            return "/sys/fs/cgroup/memory" + line.substr(memory + 8) + "/memory.limit_in_bytes";
        }
        if (line.starts_with("0::")) {
            return "/sys/fs/cgroup" + line.substr(3) + "/memory.max";
        }
    }
    return {};
}

void lowerTo(std::int64_t& limit, const std::string& file)
{
    std::ifstream stream(file);
    std::int64_t value = 0;
    if (stream >> value && value > 0) { // "max" is no number: no limit
        limit = std::min(limit, value);
    }
}

} // namespace

std::int64_t memoryLimit()
{
    std::int64_t limit = sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
    for (const char* file : limitFiles) {
        lowerTo(limit, file);
    }
    lowerTo(limit, ownGroupFile());
    return limit;
}

std::int64_t memoryFor(std::int64_t requested)
{
    return requested > 0 ? requested : memoryLimit() / 4;
}

void keepFreedMemory()
{
#if defined(__GLIBC__)
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte); // the most that is allowed
    mallopt(M_TRIM_THRESHOLD, 1024 * megabyte);
    mallopt(M_TOP_PAD, 64 * megabyte);
#endif
}

void returnFreedMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace prosector
