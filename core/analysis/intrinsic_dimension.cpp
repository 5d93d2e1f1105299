// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/intrinsic_dimension.h"

#include "core/analysis/detail/matrix_tensor.h"
#include "core/analysis/detail/neighbor_ratios.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace prosector {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr double smallest = 1e-8; // distances and ratios - 1 up to here are none
constexpr std::int64_t pointsAtOnce = 256;
// Distances from the Gram matrix are inexact: among so many nearest by them, the two nearest are sought exactly.
constexpr std::int64_t candidates = 8;

} // namespace

std::vector<double> neighborRatios(const at::Tensor& points, const Feedback& feedback)
{
    const std::int64_t count = points.size(0);
    std::vector<double> ratios(static_cast<std::size_t>(count), undefined);
    if (count < 3) {
        return ratios;
    }
    at::Tensor x = centered(points.to(at::kDouble));
    const double norm = x.square().sum(1).sqrt_().mean().item<double>();
    if (!(norm > 0)) {
        return ratios;
    }
    x = x / norm;
    const at::Tensor squares = x.square().sum(1);
    for (std::int64_t begin = 0; begin < count; begin += pointsAtOnce) {
        feedback.throwIfCancelled();
        const std::int64_t some = std::min(pointsAtOnce, count - begin);
        const at::Tensor block = x.narrow(0, begin, some);
        at::Tensor distances = squares.narrow(0, begin, some).unsqueeze(1) + squares - 2 * at::mm(block, x.t());
        distances.diagonal(begin).fill_(std::numeric_limits<double>::infinity());
        const at::Tensor nearest =
            std::get<1>(distances.topk(std::min(candidates, count - 1), 1, false)); // [some, candidates]
        const at::Tensor others = x.index_select(0, nearest.reshape({-1})).view({some, nearest.size(1), x.size(1)});
        const at::Tensor exact = (others - block.unsqueeze(1)).square().sum(2).sqrt_();
        const at::Tensor sorted = std::get<0>(exact.sort(1)).contiguous();
        for (std::int64_t i = 0; i < some; ++i) {
            const double* row = sorted.data_ptr<double>() + i * sorted.size(1);
            ratios[static_cast<std::size_t>(begin + i)] = row[0] < smallest ? undefined : row[1] / row[0];
        }
    }
    return ratios;
}

IntrinsicDimension intrinsicDimensionOf(std::span<const double> ratios, double fraction)
{
    std::vector<double> logs;
    for (const double ratio : ratios) {
        if (ratio > 1 + smallest) {
            logs.push_back(std::log(ratio));
        }
    }
    std::ranges::sort(logs);
    IntrinsicDimension result{undefined, undefined, static_cast<std::int64_t>(logs.size()), 0};
    result.useless = static_cast<std::int64_t>(ratios.size()) - result.points;
    if (result.points < 2) {
        return result;
    }
    double sum = 0;
    for (const double log : logs) {
        sum += log;
    }
    result.likelihood = static_cast<double>(result.points - 1) / sum;

    // A little more than the product, or a fifth of 395 would lose one to rounding.
    const auto share = static_cast<std::int64_t>(std::floor(static_cast<double>(result.points) * fraction + 1e-9));
    const std::int64_t fitted = std::min(share, result.points - 1);
    const auto all = static_cast<double>(result.points + result.useless);
    double products = 0;
    double squares = 0;
    for (std::int64_t i = 0; i < fitted; ++i) {
        const double log = logs[static_cast<std::size_t>(i)];
        products -= log * std::log1p(-static_cast<double>(i + 1 + result.useless) / all);
        squares += log * log;
    }
    result.twoNn = fitted > 0 ? products / squares : undefined;
    return result;
}

IntrinsicDimension intrinsicDimension(MatrixView x, double fraction)
{
    return intrinsicDimensionOf(neighborRatios(tensorOf(x), {}), fraction);
}

} // namespace prosector
