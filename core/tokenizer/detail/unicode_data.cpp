// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/unicode_data.h"

#include "core/tokenizer/detail/unicode_tables.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace prosector {

namespace {

constexpr char32_t firstSyllable = 0xAC00;
constexpr char32_t firstLeading = 0x1100;
constexpr char32_t firstVowel = 0x1161;
constexpr char32_t beforeTrailing = 0x11A7;
constexpr char32_t leadings = 19;
constexpr char32_t vowels = 21;
constexpr char32_t trailings = 28;

template <std::size_t columns> std::vector<std::array<std::int32_t, columns>> rowsOf(std::string_view table)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::int32_t, 256> valueOf{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        valueOf[static_cast<unsigned char>(digits[i])] = static_cast<std::int32_t>(i);
    }
    std::vector<std::array<std::int32_t, columns>> rows;
    std::array<std::int32_t, columns> row{};
    std::size_t column = 0;
    std::int32_t number = 0;
    int shift = 0;
    for (const char digit : table) {
        const std::int32_t value = valueOf[static_cast<unsigned char>(digit)];
        number |= (value & 31) << shift;
        shift += 5;
        if (value < 32) {
            row[column] += (number & 1) != 0 ? -(number >> 1) : number >> 1;
            number = 0;
            shift = 0;
            column = (column + 1) % columns;
            if (column == 0) {
                rows.push_back(row);
            }
        }
    }
    return rows;
}

char32_t code(std::int32_t number)
{
    return static_cast<char32_t>(number);
}

std::uint64_t pairOf(char32_t first, char32_t second)
{
    return (std::uint64_t{first} << 32) | second;
}

} // namespace

const UnicodeData& UnicodeData::instance()
{
    static const UnicodeData data;
    return data;
}

UnicodeData::UnicodeData()
{
    for (const auto& [whole, first, second, composes] : rowsOf<4>(unicode::canonicalPairs)) {
        m_canonical.emplace(code(whole), std::u32string{code(first), code(second)});
        if (composes != 0) {
            m_compositions.emplace(pairOf(code(first), code(second)), code(whole));
        }
    }
    for (const auto& [first, last, target, compatible] : rowsOf<4>(unicode::singleRuns)) {
        for (std::int32_t single = first; single <= last; ++single) {
            (compatible != 0 ? m_compatible : m_canonical)
                .emplace(code(single), std::u32string(1, code(target + single - first)));
        }
    }
    std::u32string values;
    for (const auto& [value] : rowsOf<1>(unicode::longMappingValues)) {
        values += code(value);
    }
    for (const auto& [whole, begin, length] : rowsOf<3>(unicode::longMappings)) {
        m_compatible.emplace(code(whole),
                             values.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(length)));
    }
    for (const auto& [first, last, combiningClass] : rowsOf<3>(unicode::classRuns)) {
        for (std::int32_t mark = first; mark <= last; ++mark) {
            m_classes.emplace(code(mark), combiningClass);
        }
    }
    for (const auto& [first, last, step, difference] : rowsOf<4>(unicode::lowerRuns)) {
        m_lower.emplace(code(first), LowerRun{code(last), code(step), difference});
    }
}

const std::u32string* UnicodeData::decomposition(char32_t code, bool compatible) const
{
    if (const auto found = m_canonical.find(code); found != m_canonical.end()) {
        return &found->second;
    }
    if (const auto found = m_compatible.find(code); compatible && found != m_compatible.end()) {
        return &found->second;
    }
    return nullptr;
}

int UnicodeData::combiningClass(char32_t code) const
{
    if (code < 0x300) {
        return 0;
    }
    const auto found = m_classes.find(code);
    return found == m_classes.end() ? 0 : found->second;
}

std::optional<char32_t> UnicodeData::composition(char32_t first, char32_t second) const
{
    if (first - firstLeading < leadings && second - firstVowel < vowels) {
        return firstSyllable + ((first - firstLeading) * vowels + (second - firstVowel)) * trailings;
    }
    const bool isPair = isHangulSyllable(first) && (first - firstSyllable) % trailings == 0;
    if (isPair && second > beforeTrailing && second - beforeTrailing < trailings) {
        return first + (second - beforeTrailing);
    }
    const auto found = m_compositions.find(pairOf(first, second));
    return found == m_compositions.end() ? std::nullopt : std::optional(found->second);
}

char32_t UnicodeData::lower(char32_t code) const
{
    auto run = m_lower.upper_bound(code);
    if (run == m_lower.begin()) {
        return code;
    }
    --run;
    if (code > run->second.last || (code - run->first) % run->second.step != 0) {
        return code;
    }
    return static_cast<char32_t>(static_cast<std::int32_t>(code) + run->second.difference);
}

bool isHangulSyllable(char32_t code)
{
    return code - firstSyllable < leadings * vowels * trailings;
}

std::u32string decomposedHangul(char32_t syllable)
{
    const char32_t index = syllable - firstSyllable;
    std::u32string letters{firstLeading + index / (vowels * trailings), firstVowel + index / trailings % vowels};
    if (index % trailings != 0) {
        letters += beforeTrailing + index % trailings;
    }
    return letters;
}

} // namespace prosector
