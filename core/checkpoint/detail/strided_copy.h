// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prosector {

// How the elements of a tensor lie in a stretch of memory. Offset and strides count in elements; none is negative.
struct Strides
{
    std::int64_t offset = 0;
    std::span<const std::int64_t> sizes;
    std::span<const std::int64_t> strides;
    std::size_t elementBytes = 1;
};

// One behind the last element that the tensor touches; its offset where it has none. Nothing where a number overflows.
std::optional<std::uint64_t> reachOf(const Strides& strides);

// Whether the elements follow one another in row-major order, or there are none.
bool isContiguous(const Strides& strides);

// Copies of tensors in row-major order, as far as all of them together are no larger than 16 MiB or twice the file.
class StridedCopies
{
public:
    explicit StridedCopies(std::size_t fileBytes);

    // `memory` must hold what reachOf() says. Nothing where the copies would become too large.
    std::optional<std::span<const std::byte>> add(std::span<const std::byte> memory, const Strides& strides);

    std::vector<std::vector<std::byte>> take() { return std::move(m_copies); }

private:
    std::size_t m_left; // bytes that may still be copied
    std::vector<std::vector<std::byte>> m_copies;
};

} // namespace prosector
