// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/residual_cache.h"

#include <algorithm>

namespace prosector {

std::vector<RowParts> ResidualCache::Base::partsOn(at::Device device) const
{
    std::vector<RowParts> moved;
    for (const RowParts& one : parts) {
        moved.push_back({one.stream.to(device), one.rest.to(device), one.inputs.to(device)});
    }
    return moved;
}

at::Tensor ResidualCache::find(const Key& key)
{
    const std::lock_guard lock(m_mutex);
    const Entry* entry = used({key});
    return entry ? entry->base.out : at::Tensor();
}

std::optional<ResidualCache::Base> ResidualCache::findBase(const Key& key)
{
    const std::lock_guard lock(m_mutex);
    const Entry* entry = used({key, true});
    return entry ? std::optional(entry->base) : std::nullopt;
}

bool ResidualCache::contains(const Key& key) const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.contains({key});
}

void ResidualCache::put(const Key& key, const at::Tensor& hidden)
{
    put(Place{key}, {hidden, {}});
}

void ResidualCache::putBase(const Key& key, Base base)
{
    put(Place{key, true}, std::move(base));
}

// The mutex is held.
const ResidualCache::Entry* ResidualCache::used(const Place& place)
{
    const auto found = m_entries.find(place);
    if (found == m_entries.end()) {
        return nullptr;
    }
    m_ages.splice(m_ages.end(), m_ages, found->second.age);
    return &found->second;
}

void ResidualCache::put(const Place& place, Base base)
{
    std::size_t size = base.out.nbytes();
    for (const RowParts& one : base.parts) {
        size += one.stream.nbytes() + one.rest.nbytes() + one.inputs.nbytes();
    }
    const auto bytes = static_cast<std::int64_t>(size);
    const std::lock_guard lock(m_mutex);
    const std::int64_t most = m_room.value_or(m_budget);
    if (bytes > most || m_entries.contains(place)) {
        return;
    }
    m_ages.push_back(place);
    m_entries.emplace(place, Entry{std::move(base), bytes, std::prev(m_ages.end())});
    m_bytes += bytes;
    while (m_bytes > most) {
        const auto oldest = m_entries.find(m_ages.front());
        m_bytes -= oldest->second.bytes;
        m_entries.erase(oldest);
        m_ages.pop_front();
    }
}

void ResidualCache::refresh(const std::set<std::uint64_t>& below)
{
    const std::lock_guard lock(m_mutex);
    std::list<Place> young;
    for (auto place = m_ages.begin(); place != m_ages.end();) {
        const auto here = place++;
        if (below.contains(here->key.below)) {
            young.splice(young.end(), m_ages, here);
        }
    }
    m_ages.splice(m_ages.end(), young);
}

void ResidualCache::makeRoomFor(std::int64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_room = std::min(m_budget, std::max(m_room.value_or(0), bytes));
}

void ResidualCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
    m_ages.clear();
    m_bytes = 0;
    m_room.reset();
}

std::int64_t ResidualCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace prosector
