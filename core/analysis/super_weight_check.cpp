// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/super_weight_check.h"

#include "core/analysis/super_weights.h"

#include <algorithm>
#include <limits>

namespace prosector {

namespace {

// Rows that a control of nearly the same magnitude is drawn from, each with its nearest weight.
constexpr std::int64_t drawnFrom = 32;
constexpr std::int64_t rowsAtOnce = 256;

std::int64_t below(std::int64_t bound, std::mt19937_64& random)
{
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound));
}

// A number below `bound` other than `taken`; where there is no other, that one.
std::int64_t otherThan(std::int64_t taken, std::int64_t bound, std::mt19937_64& random)
{
    return bound < 2 ? taken : (taken + 1 + below(bound - 1, random)) % bound;
}

// Row and column of a weight about as large as `magnitude`.
std::pair<std::int64_t, std::int64_t> drawNearest(const WeightCoordinate& candidate, const at::Tensor& matrix,
                                                  double magnitude, std::mt19937_64& random)
{
    constexpr float excluded = std::numeric_limits<float>::infinity();
    std::vector<at::Tensor> distances; // of each row's nearest weight
    std::vector<at::Tensor> columns;
    for (const at::Tensor& rows : matrix.split(rowsAtOnce)) {
        at::Tensor distance = (rows.abs() - magnitude).abs_();
        distance.select(1, candidate.column.value()).fill_(excluded);
        const auto [least, column] = distance.min(1);
        distances.push_back(least);
        columns.push_back(column);
    }
    at::Tensor distance = at::cat(distances);
    distance[candidate.row.value()].fill_(excluded);
    const std::int64_t choices = std::clamp<std::int64_t>(matrix.size(0) - 1, 1, drawnFrom);
    const at::Tensor nearest = std::get<1>(distance.topk(choices, 0, false));
    const std::int64_t row = nearest[below(choices, random)].item<std::int64_t>();
    return {row, at::cat(columns)[row].item<std::int64_t>()};
}

} // namespace

ControlWeight controlFor(const WeightCoordinate& candidate, const at::Tensor& matrix, ControlKind kind,
                         std::mt19937_64& random)
{
    const auto valueAt = [&](std::int64_t row, std::int64_t column) { return matrix[row][column].item<double>(); };
    const double value = valueAt(candidate.row.value(), candidate.column.value());
    const bool isNearest = kind == ControlKind::Nearest;
    std::pair<std::int64_t, std::int64_t> place;
    if (isNearest) {
        place = drawNearest(candidate, matrix, std::abs(value), random);
    } else {
        place.first = otherThan(candidate.row.value(), matrix.size(0), random);
        place.second = otherThan(candidate.column.value(), matrix.size(1), random);
    }
    ControlWeight control;
    control.at = {candidate.place, Channel(place.first), Channel(place.second)};
    control.value = valueAt(place.first, place.second);
    control.edit = isNearest ? Edit(ZeroWeight{control.at}) : Edit(SetWeight{control.at, control.value - value});
    return control;
}

SuperWeightCheck checkSuperWeight(EditCosts& costs, const WeightCoordinate& candidate, const ControlWeight& control,
                                  bool restorable)
{
    SuperWeightCheck check;
    check.zeroed = costs.change({ZeroWeight{candidate}});
    check.control = control;
    check.controlled = costs.change({control.edit});
    check.recovered = std::numeric_limits<double>::quiet_NaN();
    // Of a change that may be none there is no share to recover.
    if (restorable && check.zeroed.low > 0) {
        const Estimate restored =
            costs.change({RestoreActivation{candidate.place.layer, candidate.row, candidate.column}});
        check.recovered = recoveredShare(0, check.zeroed.value, restored.value);
    }
    return check;
}

} // namespace prosector
