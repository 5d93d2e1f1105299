// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/merge_table.h"

#include <bit>
#include <utility>

namespace prosector {

MergeTable::MergeTable(std::size_t expected)
    : m_slots(std::bit_ceil(expected + expected / 3 + 2))
{
}

std::uint64_t MergeTable::pairOf(std::int64_t left, std::int64_t right)
{
    return (static_cast<std::uint64_t>(left) << 32) | static_cast<std::uint64_t>(right);
}

std::size_t MergeTable::slotOf(std::uint64_t pair) const
{
    // Ids are small and dense: the multiplication spreads them over the high bits, the shift brings these down.
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>((pair * 0x9E3779B97F4A7C15u) >> 29) & mask;
    while (m_slots[slot].pair != empty && m_slots[slot].pair != pair) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void MergeTable::add(TokenId left, TokenId right, Merge merge)
{
    if ((m_size + 1) * 4 > m_slots.size() * 3) {
        grow();
    }
    const std::uint64_t pair = pairOf(left.value(), right.value());
    Slot& slot = m_slots[slotOf(pair)];
    m_size += slot.pair == empty ? 1 : 0;
    slot = {pair, merge};
}

const MergeTable::Merge* MergeTable::find(std::int32_t left, std::int32_t right) const
{
    const Slot& slot = m_slots[slotOf(pairOf(left, right))];
    return slot.pair == empty ? nullptr : &slot.merge;
}

void MergeTable::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot& slot : old) {
        if (slot.pair != empty) {
            m_slots[slotOf(slot.pair)] = slot;
        }
    }
}

} // namespace prosector
