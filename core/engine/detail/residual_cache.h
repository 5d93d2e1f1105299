// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <compare>
#include <cstdint>
#include <list>
#include <map>
#include <mutex>

namespace prosector {

// Residual streams of earlier runs, within a budget of bytes; the least recently used go first. What enters a block
// depends on the windows and on the edits that act below the block, and on nothing else: a run with other edits starts
// from the deepest state that is still true. Safe from any thread; tensors must not be written to.
class ResidualCache
{
public:
    struct Key
    {
        std::uint64_t windows = 0; // fingerprint of the token ids of the group
        std::int64_t layer = 0; // the block it enters; the number of layers: what leaves the last one
        std::uint64_t below = 0; // fingerprint of the edits that act below it
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    explicit ResidualCache(std::int64_t budget)
        : m_budget(budget)
    {
    }

    // Undefined where there is none.
    at::Tensor find(const Key& key);
    bool contains(const Key& key) const;
    void put(const Key& key, const at::Tensor& hidden);
    void clear();

    std::int64_t budget() const { return m_budget; }
    std::int64_t bytes() const;

private:
    struct Entry
    {
        at::Tensor hidden;
        std::list<Key>::iterator age;
    };

    std::int64_t m_budget;
    mutable std::mutex m_mutex;
    std::int64_t m_bytes = 0;
    std::map<Key, Entry> m_entries;
    std::list<Key> m_ages; // the least recently used first
};

} // namespace prosector
