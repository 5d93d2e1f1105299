// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace prosector {

// The merges of byte-pair encoding: which two adjacent tokens become which one, the lower rank first.
// One flat hash table with open addressing: look-ups are the inner loop of encoding.
class MergeTable
{
public:
    struct Merge
    {
        std::uint32_t rank = 0;
        std::int32_t merged = 0;
    };

    // More than the largest tokenizers have (some 580,000); with these the table takes 16 MiB.
    static constexpr std::size_t most = 750'000;

    // `expected`: how many merges will be added.
    explicit MergeTable(std::size_t expected);

    // Of several merges of one pair the last holds.
    void add(TokenId left, TokenId right, Merge merge);
    // Null where the two do not merge.
    const Merge* find(std::int32_t left, std::int32_t right) const;
    std::size_t size() const { return m_size; }

private:
    struct Slot
    {
        std::uint64_t pair = empty;
        Merge merge;
    };

    static constexpr std::uint64_t empty = ~std::uint64_t{0};
    static std::uint64_t pairOf(std::int64_t left, std::int64_t right);
    std::size_t slotOf(std::uint64_t pair) const;
    void grow();

    std::vector<Slot> m_slots; // a power of two, at most three quarters full
    std::size_t m_size = 0;
};

} // namespace prosector
