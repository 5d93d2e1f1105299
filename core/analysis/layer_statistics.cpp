// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/layer_statistics.h"

#include <algorithm>

namespace prosector {

namespace {

// Rows that are float64 at one time: the copies of a whole group would outweigh its activations.
constexpr std::int64_t rowsAtOnce = 256;

} // namespace

void LayerStatistics::add(int fold, const at::Tensor& in, const at::Tensor& out)
{
    const auto index = static_cast<std::size_t>(fold);
    FirstRows& first = m_first[index];
    first.in.push_back(in.select(1, 0).clone());
    first.out.push_back(out.select(1, 0).clone());
    first.cosines.add(first.in.back().to(at::kDouble), first.out.back().to(at::kDouble));

    Rest& rest = m_rest[index];
    const at::Tensor inRows = in.narrow(1, 1, in.size(1) - 1).reshape({-1, in.size(2)});
    const at::Tensor outRows = out.narrow(1, 1, out.size(1) - 1).reshape({-1, out.size(2)});
    for (std::int64_t begin = 0; begin < inRows.size(0); begin += rowsAtOnce) {
        const std::int64_t count = std::min(rowsAtOnce, inRows.size(0) - begin);
        const at::Tensor x = inRows.narrow(0, begin, count).to(at::kDouble);
        const at::Tensor y = outRows.narrow(0, begin, count).to(at::kDouble);
        rest.cosines.add(x, y);
        rest.moments.add(x, y - x);
    }
}

Moments::Centered LayerStatistics::moments(std::span<const LayerStatistics> lanes, int fold, bool withFirst)
{
    const auto index = static_cast<std::size_t>(fold);
    Moments::Centered sum;
    for (const LayerStatistics& lane : lanes) {
        Moments::merge(sum, lane.m_rest[index].moments.centered());
    }
    if (withFirst) {
        mergeFirst(sum, lanes, fold);
    }
    return sum;
}

void LayerStatistics::mergeFirst(Moments::Centered& sum, std::span<const LayerStatistics> lanes, int fold)
{
    Moments first;
    for (const LayerStatistics& lane : lanes) {
        const FirstRows& rows = lane.m_first[static_cast<std::size_t>(fold)];
        for (std::size_t i = 0; i < rows.in.size(); ++i) {
            const at::Tensor x = rows.in[i].to(at::kDouble);
            first.add(x, rows.out[i].to(at::kDouble) - x);
        }
    }
    Moments::merge(sum, first.centered());
}

BlockInfluence LayerStatistics::influence(std::span<const LayerStatistics> lanes, bool withFirst)
{
    CosineSum sum;
    for (const LayerStatistics& lane : lanes) {
        for (const std::size_t fold : {0U, 1U}) {
            sum += lane.m_rest[fold].cosines;
            if (withFirst) {
                sum += lane.m_first[fold].cosines;
            }
        }
    }
    return sum.result();
}

} // namespace prosector
