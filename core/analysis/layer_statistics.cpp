// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/layer_statistics.h"

namespace prosector {

void LayerStatistics::add(Part& part, const at::Tensor& in, const at::Tensor& out)
{
    const std::int64_t width = in.size(2);
    const at::Tensor x = in.to(at::kDouble).reshape({-1, width});
    const at::Tensor y = out.to(at::kDouble).reshape({-1, width});
    part.cosines.add(x, y);
    part.moments.add(x, y - x);
}

void LayerStatistics::add(int fold, const at::Tensor& in, const at::Tensor& out)
{
    const auto index = static_cast<std::size_t>(fold);
    const std::int64_t rest = in.size(1) - 1;
    add(m_first[index], in.narrow(1, 0, 1), out.narrow(1, 0, 1));
    add(m_rest[index], in.narrow(1, 1, rest), out.narrow(1, 1, rest));
}

Moments::Centered LayerStatistics::moments(std::span<const LayerStatistics> lanes, int fold, bool withFirst)
{
    const auto index = static_cast<std::size_t>(fold);
    Moments::Centered sum;
    for (const LayerStatistics& lane : lanes) {
        sum = Moments::merged(sum, lane.m_rest[index].moments.centered());
        if (withFirst) {
            sum = Moments::merged(sum, lane.m_first[index].moments.centered());
        }
    }
    return sum;
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
