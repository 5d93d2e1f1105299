// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/residual_cache.h"

namespace prosector {

at::Tensor ResidualCache::find(const Key& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) {
        return {};
    }
    m_ages.splice(m_ages.end(), m_ages, found->second.age);
    return found->second.hidden;
}

bool ResidualCache::contains(const Key& key) const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.contains(key);
}

void ResidualCache::put(const Key& key, const at::Tensor& hidden)
{
    const auto size = static_cast<std::int64_t>(hidden.nbytes());
    const std::lock_guard lock(m_mutex);
    if (size > m_budget || m_entries.contains(key)) {
        return;
    }
    m_ages.push_back(key);
    m_entries.emplace(key, Entry{hidden, std::prev(m_ages.end())});
    m_bytes += size;
    while (m_bytes > m_budget) {
        const auto oldest = m_entries.find(m_ages.front());
        m_bytes -= static_cast<std::int64_t>(oldest->second.hidden.nbytes());
        m_entries.erase(oldest);
        m_ages.pop_front();
    }
}

void ResidualCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
    m_ages.clear();
    m_bytes = 0;
}

std::int64_t ResidualCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace prosector
