// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/finite.h"

#include <algorithm>
#include <cstring>

namespace prosector {

namespace {

// An element is not finite where all bits of `mask` are set: the exponent's, and in float8 e4m3, which has no
// infinity, the mantissa's too.
template <class Bits> std::optional<std::size_t> firstWith(Bits mask, std::span<const std::byte> bytes)
{
    constexpr std::size_t blockElements = 4096;
    const std::size_t count = bytes.size() / sizeof(Bits);
    for (std::size_t begin = 0; begin < count; begin += blockElements) {
        const std::size_t end = std::min(begin + blockElements, count);
        // Whole blocks without a branch, so that the compiler uses vector instructions.
        unsigned found = 0;
        for (std::size_t i = begin; i < end; ++i) {
            Bits bits = 0;
            std::memcpy(&bits, bytes.data() + i * sizeof(Bits), sizeof(Bits)); // the mapping may not be aligned
            found |= static_cast<unsigned>((bits & mask) == mask);
        }
        for (std::size_t i = begin; found != 0 && i < end; ++i) {
            Bits bits = 0;
            std::memcpy(&bits, bytes.data() + i * sizeof(Bits), sizeof(Bits));
            if ((bits & mask) == mask) {
                return i;
            }
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> firstBad(const StoredTensor& tensor)
{
    switch (tensor.dtype) {
    case DataType::Float64:
        return firstWith<std::uint64_t>(0x7ff0'0000'0000'0000, tensor.bytes);
    case DataType::Float32:
        return firstWith<std::uint32_t>(0x7f80'0000, tensor.bytes);
    case DataType::Float16:
        return firstWith<std::uint16_t>(0x7c00, tensor.bytes);
    case DataType::BFloat16:
        return firstWith<std::uint16_t>(0x7f80, tensor.bytes);
    case DataType::Float8E4M3:
        return firstWith<std::uint8_t>(0x7f, tensor.bytes);
    case DataType::Float8E5M2:
        return firstWith<std::uint8_t>(0x7c, tensor.bytes);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<std::vector<std::int64_t>> firstNotFinite(const StoredTensor& tensor)
{
    const std::optional<std::size_t> bad = firstBad(tensor);
    if (!bad) {
        return std::nullopt;
    }
    std::vector<std::int64_t> place(tensor.shape.size());
    auto rest = static_cast<std::int64_t>(*bad);
    for (std::size_t axis = tensor.shape.size(); axis-- > 0;) {
        place[axis] = rest % tensor.shape[axis];
        rest /= tensor.shape[axis];
    }
    return place;
}

} // namespace prosector
