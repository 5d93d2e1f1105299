// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/magnitude_median.h"

#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

namespace prosector {

namespace {

// The bits of a magnitude sort as the magnitude does: the upper 16 (the sign is 0) are counted first, then the lower
// 16 of those in the bin of the median.
constexpr std::uint32_t lowerBits = 16;
constexpr std::size_t bins = std::size_t(1) << lowerBits;
using Counts = std::vector<std::int64_t>;

template <class Visit> void forEachMagnitude(std::span<const at::Tensor> activations, const Visit& visit)
{
    for (const at::Tensor& activation : activations) {
        const at::Tensor dense = activation.contiguous();
        const float* values = dense.data_ptr<float>();
        for (std::int64_t i = 0; i < dense.numel(); ++i) {
            visit(std::bit_cast<std::uint32_t>(values[i]) & 0x7fffffffU);
        }
    }
}

// The bin that holds the entry of a rank, which becomes its rank in that bin.
std::size_t binOf(const Counts& counts, std::int64_t& rank)
{
    std::size_t bin = 0;
    while (rank >= counts[bin]) {
        rank -= counts[bin++];
    }
    return bin;
}

} // namespace

double medianMagnitude(std::span<const at::Tensor> activations)
{
    std::int64_t entries = 0;
    for (const at::Tensor& activation : activations) {
        entries += activation.numel();
    }
    if (entries == 0) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    std::int64_t rank = (entries - 1) / 2;
    Counts counts(bins);
    forEachMagnitude(activations, [&](std::uint32_t bits) { ++counts[bits >> lowerBits]; });
    const std::size_t upper = binOf(counts, rank);
    counts.assign(bins, 0);
    forEachMagnitude(activations, [&](std::uint32_t bits) {
        if (bits >> lowerBits == upper) {
            ++counts[bits & (bins - 1)];
        }
    });
    const std::size_t lower = binOf(counts, rank);
    return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(upper << lowerBits | lower)));
}

} // namespace prosector
