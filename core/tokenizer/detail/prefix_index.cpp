// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/prefix_index.h"

#include <algorithm>
#include <utility>

namespace prosector {

PrefixIndex::PrefixIndex(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    // std::string_view compares bytes as unsigned, as char_traits does.
    std::ranges::stable_sort(m_entries, {}, &Entry::text);
    const auto [first, last] = std::ranges::unique(m_entries, {}, &Entry::text);
    m_entries.erase(first, last);
    for (const Entry& entry : m_entries) {
        ++m_firstByte[static_cast<unsigned char>(entry.text().front()) + 1u];
    }
    for (std::size_t byte = 1; byte < m_firstByte.size(); ++byte) {
        m_firstByte[byte] += m_firstByte[byte - 1];
    }
}

PrefixIndex::Range PrefixIndex::narrowed(Range range, std::size_t depth, char byte) const
{
    const auto wanted = static_cast<unsigned char>(byte);
    const auto begin = m_entries.begin();
    const auto at = [&](std::size_t index) { return begin + static_cast<std::ptrdiff_t>(index); };
    const auto reaches = [&](const Entry& entry, unsigned int limit) {
        return entry.bytes <= depth || static_cast<unsigned char>(entry.begin[depth]) < limit;
    };
    const auto low = std::partition_point(at(range.begin), at(range.end),
                                          [&](const Entry& entry) { return reaches(entry, wanted); });
    const auto high =
        std::partition_point(low, at(range.end), [&](const Entry& entry) { return reaches(entry, wanted + 1u); });
    return {static_cast<std::size_t>(low - begin), static_cast<std::size_t>(high - begin)};
}

} // namespace prosector
