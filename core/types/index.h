// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace prosector {

// A whole number that counts one kind of thing, from 0. Two kinds do not mix: a Layer is no Channel.
template <class Kind> class Index
{
public:
    constexpr Index() = default;
    explicit constexpr Index(std::int64_t value)
        : m_value(value)
    {
    }

    constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(const Index&, const Index&) = default;

private:
    std::int64_t m_value = 0;
};

using Layer = Index<struct LayerKind>; // decoder block
using AttentionHead = Index<struct AttentionHeadKind>;
using Expert = Index<struct ExpertKind>; // expert of a mixture
using Channel = Index<struct ChannelKind>; // component of an activation vector
using TokenPosition = Index<struct TokenPositionKind>; // place of a token in its window
using TokenId = Index<struct TokenIdKind>; // entry of the vocabulary

} // namespace prosector

template <class Kind> struct std::hash<prosector::Index<Kind>>
{
    std::size_t operator()(prosector::Index<Kind> index) const noexcept
    {
        return std::hash<std::int64_t>{}(index.value());
    }
};
