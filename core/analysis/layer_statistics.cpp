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

void LayerStatistics::add(const WindowGroup& group, const at::Tensor& in, const at::Tensor& out)
{
    const auto fold = static_cast<std::size_t>(group.fold);
    const std::int64_t rest = in.size(1) - 1;
    add(m_first[fold], in.narrow(1, 0, 1), out.narrow(1, 0, 1));
    add(m_rest[fold], in.narrow(1, 1, rest), out.narrow(1, 1, rest));
}

Moments::Centered LayerStatistics::all() const { return Moments::merged(fold(0, true), fold(1, true)); }

Moments::Centered LayerStatistics::noFirst() const { return Moments::merged(fold(0, false), fold(1, false)); }

Moments::Centered LayerStatistics::fold(int fold, bool withFirst) const
{
    const auto index = static_cast<std::size_t>(fold);
    const Moments::Centered rest = m_rest[index].moments.centered();
    return withFirst ? Moments::merged(m_first[index].moments.centered(), rest) : rest;
}

BlockInfluence LayerStatistics::influence() const
{
    CosineSum sum;
    for (const std::array<Part, 2>* parts : {&m_first, &m_rest}) {
        for (const Part& part : *parts) {
            sum += part.cosines;
        }
    }
    return sum.result();
}

BlockInfluence LayerStatistics::influenceNoFirst() const
{
    CosineSum sum = m_rest[0].cosines;
    sum += m_rest[1].cosines;
    return sum.result();
}

} // namespace prosector
