// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/strided_copy.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace prosector {

namespace {

constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

std::optional<std::uint64_t> product(std::uint64_t left, std::uint64_t right)
{
    return right != 0 && left > most / right ? std::nullopt : std::optional(left * right);
}

bool isEmpty(const Strides& strides)
{
    return std::ranges::find(strides.sizes, 0) != strides.sizes.end();
}

std::optional<std::uint64_t> bytesOf(const Strides& strides)
{
    std::optional<std::uint64_t> bytes = strides.elementBytes;
    for (std::size_t i = 0; bytes && i < strides.sizes.size(); ++i) {
        bytes = product(*bytes, static_cast<std::uint64_t>(strides.sizes[i]));
    }
    return bytes;
}

} // namespace

std::optional<std::uint64_t> reachOf(const Strides& strides)
{
    auto reach = static_cast<std::uint64_t>(strides.offset);
    if (isEmpty(strides)) {
        return reach;
    }
    for (std::size_t i = 0; i < strides.sizes.size(); ++i) {
        const auto steps =
            product(static_cast<std::uint64_t>(strides.sizes[i] - 1), static_cast<std::uint64_t>(strides.strides[i]));
        if (!steps || reach > most - *steps) {
            return std::nullopt;
        }
        reach += *steps;
    }
    return reach + 1;
}

bool isContiguous(const Strides& strides)
{
    if (isEmpty(strides)) {
        return true;
    }
    std::uint64_t expected = 1;
    for (std::size_t i = strides.sizes.size(); i-- > 0;) {
        if (strides.sizes[i] == 1) {
            continue; // its stride is never used
        }
        if (static_cast<std::uint64_t>(strides.strides[i]) != expected) {
            return false;
        }
        // Cannot overflow where the tensor lies in memory: an expanded one has left at its stride of 0.
        expected *= static_cast<std::uint64_t>(strides.sizes[i]);
    }
    return true;
}

StridedCopies::StridedCopies(std::size_t fileBytes)
    : m_left(std::max<std::size_t>(16 << 20, 2 * fileBytes))
{
}

std::optional<std::span<const std::byte>> StridedCopies::add(std::span<const std::byte> memory, const Strides& strides)
{
    const std::optional<std::uint64_t> bytes = bytesOf(strides);
    if (!bytes || *bytes > m_left) {
        return std::nullopt;
    }
    m_left -= static_cast<std::size_t>(*bytes);
    std::vector<std::byte> copy(static_cast<std::size_t>(*bytes));
    std::vector<std::int64_t> index(strides.sizes.size());
    auto source = static_cast<std::size_t>(strides.offset);
    for (std::size_t target = 0; target < copy.size(); target += strides.elementBytes) {
        std::memcpy(&copy[target], &memory[source * strides.elementBytes], strides.elementBytes);
        // The next index in row-major order, and with it the place of its element.
        for (std::size_t i = index.size(); i-- > 0;) {
            source += static_cast<std::size_t>(strides.strides[i]);
            if (++index[i] < strides.sizes[i]) {
                break;
            }
            source -= static_cast<std::size_t>(strides.strides[i]) * static_cast<std::size_t>(index[i]);
            index[i] = 0;
        }
    }
    return m_copies.emplace_back(std::move(copy));
}

} // namespace prosector
