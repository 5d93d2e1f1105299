// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/row_update.h"

#include <ATen/ATen.h>

#include <compare>
#include <cstdint>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace prosector {

// Residual streams of earlier runs, within a budget of bytes; the least recently used go first. What enters a block
// depends on the windows and on the edits that act below the block, and on nothing else: a run with other edits starts
// from the deepest state that is still true. Safe from any thread; tensors must not be written to.
// Within the budget, a use can ask for less: memory that is used again is quicker than memory that the system has yet
// to give.
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

    // What leaves a block with updates, whatever the values of the weights that they edit.
    struct Base
    {
        at::Tensor out; // with some values of these
        std::vector<RowParts> parts; // of each update

        std::vector<RowParts> partsOn(at::Device device) const;
    };

    explicit ResidualCache(std::int64_t budget)
        : m_budget(budget)
    {
    }

    // Undefined where there is none.
    at::Tensor find(const Key& key);
    bool contains(const Key& key) const;
    void put(const Key& key, const at::Tensor& hidden);
    // The same for bases; `below` is then EditedModel::belowButUpdates().
    std::optional<Base> findBase(const Key& key);
    void putBase(const Key& key, Base base);
    void clear();

    // The states behind these fingerprints of edits count as used just now.
    void refresh(const std::set<std::uint64_t>& below);
    // One use needs no more than so many bytes; of several uses the one that needs most counts. Until the first has
    // said so, there is room for the whole budget.
    void makeRoomFor(std::int64_t bytes);

    std::int64_t budget() const { return m_budget; }
    std::int64_t bytes() const;

private:
    struct Place // of a state, or of a base
    {
        Key key;
        bool isBase = false;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Entry
    {
        Base base; // without parts where it is a state
        std::int64_t bytes = 0;
        std::list<Place>::iterator age;
    };
    const Entry* used(const Place& place);
    void put(const Place& place, Base base);

    std::int64_t m_budget;
    std::optional<std::int64_t> m_room; // at most the budget
    mutable std::mutex m_mutex;
    std::int64_t m_bytes = 0;
    std::map<Place, Entry> m_entries;
    std::list<Place> m_ages; // the least recently used first
};

} // namespace prosector
