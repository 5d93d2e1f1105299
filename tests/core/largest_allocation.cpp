// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/largest_allocation.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> largest = 0;

} // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    for (std::size_t seen = largest; seen < size && !largest.compare_exchange_weak(seen, size);) { }
    return std::malloc(size == 0 ? 1 : size);
}

void* operator new(std::size_t size)
{
    if (void* memory = operator new(size, std::nothrow)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace prosector::tests {

std::size_t largestAllocation()
{
    return largest;
}

void resetLargestAllocation()
{
    largest = 0;
}

} // namespace prosector::tests
