// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace prosector {

// A set of strings, each with a number, that finds all members a text begins with. The strings live elsewhere.
// A sorted array searched byte by byte: as small as a trie of real vocabularies is large.
class PrefixIndex
{
public:
    // A member; its text is not empty. Packed, as there are hundreds of thousands.
    struct Entry
    {
        Entry(std::string_view text, std::int32_t number)
            : begin(text.data())
            , bytes(static_cast<std::uint32_t>(text.size()))
            , value(number)
        {
        }
        std::string_view text() const { return {begin, bytes}; }

        const char* begin;
        std::uint32_t bytes;
        std::int32_t value;
    };

    // Of members that readers of files let in: searching takes time in proportion. Real ones have at most some 130.
    static constexpr std::size_t longest = 1024; // bytes

    PrefixIndex() = default;
    explicit PrefixIndex(std::vector<Entry> entries);

    bool isEmpty() const { return m_entries.empty(); }

    // Calls found(entry) for each member that `text` begins with, the shortest first.
    template <class Found> void forEachPrefix(std::string_view text, Found found) const
    {
        if (text.empty()) {
            return;
        }
        const auto first = static_cast<unsigned char>(text.front());
        Range range{m_firstByte[first], m_firstByte[first + 1u]};
        for (std::size_t length = 1; range.begin < range.end; ++length) {
            const Entry& shortest = m_entries[range.begin];
            if (shortest.bytes == length) {
                found(shortest);
            }
            if (length == text.size()) {
                return;
            }
            range = narrowed(range, length, text[length]);
        }
    }

private:
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    // Of entries that agree in the first `depth` bytes, those with `byte` at `depth`.
    Range narrowed(Range range, std::size_t depth, char byte) const;

    std::vector<Entry> m_entries;
    std::array<std::size_t, 257> m_firstByte{}; // where the entries that begin with a byte begin
};

} // namespace prosector
