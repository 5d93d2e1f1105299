// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/anisotropy_gatherer.h"

#include <algorithm>

namespace prosector {

namespace {

// Rows that are float64 at one time: the copies of a whole group would outweigh its activations.
constexpr std::int64_t rowsAtOnce = 256;

std::size_t indexOf(std::int64_t number)
{
    return number == StateObserver::embedding ? 0 : 1;
}

} // namespace

void AnisotropyGatherer::takeState(std::int64_t number, const WindowGroup& group, const at::Tensor& state)
{
    Scatter& scatter = m_lanes[static_cast<std::size_t>(group.lane)][indexOf(number)];
    const std::int64_t skipped = m_choice.withoutFirst ? 1 : 0;
    const at::Tensor rows = state.narrow(1, skipped, state.size(1) - skipped).reshape({-1, state.size(2)});
    for (std::int64_t begin = 0; begin < rows.size(0); begin += rowsAtOnce) {
        scatter.add(rows.narrow(0, begin, std::min(rowsAtOnce, rows.size(0) - begin)).to(at::kDouble));
    }
}

void AnisotropyGatherer::stateDone(std::int64_t number)
{
    Scatter all;
    for (Lane& lane : m_lanes) {
        all.merge(lane[indexOf(number)]);
        lane[indexOf(number)] = {};
    }
    const at::Tensor squares = all.rows() > 0 ? all.centered() : at::zeros({1, 1}, at::kDouble);
    const std::int64_t directions = std::max<std::int64_t>(1, std::min(all.rows() - 1, squares.size(0)));
    m_states.push_back({number, m_choice.byPower ? largestShareByPower(squares) : largestShare(squares),
                        all.meanPairCosine(), all.rows(), 1 / static_cast<double>(directions)});
}

} // namespace prosector
