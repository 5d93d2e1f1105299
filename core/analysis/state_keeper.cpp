// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/state_keeper.h"

#include "core/analysis/detail/gram_factor.h"
#include "core/analysis/detail/matrix_tensor.h"

#include <algorithm>
#include <limits>
#include <numbers>

namespace prosector {

namespace {

// Float64 copies of all states of some tokens that are there at one time.
constexpr std::int64_t chunkBytes = std::int64_t(64) << 20;

} // namespace

StateKeeper::StateKeeper(const TokenSample& sample, std::int64_t layers, std::int64_t width)
{
    for (std::int64_t index = 0; index <= layers; ++index) {
        m_states.emplace_back(sample, width);
    }
}

void StateKeeper::blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out)
{
    if (layer.value() == 0) {
        m_states.front().put(group, in);
    }
    m_states[static_cast<std::size_t>(layer.value()) + 1].put(group, out);
}

at::Tensor angularDistances(const StateKeeper& states, const Feedback& feedback)
{
    const std::int64_t points = states.layers() + 1;
    const std::int64_t tokens = states.state(0).size(0);
    const std::int64_t width = states.state(0).size(1);
    const std::int64_t atOnce = std::max<std::int64_t>(1, chunkBytes / (points * width * 8));
    at::Tensor sum = at::zeros({points, points}, at::kDouble);
    at::Tensor counted = at::zeros({points, points}, at::kDouble);
    for (std::int64_t begin = 0; begin < tokens; begin += atOnce) {
        feedback.throwIfCancelled();
        const std::int64_t count = std::min(atOnce, tokens - begin);
        std::vector<at::Tensor> rows;
        for (std::int64_t index = 0; index < points; ++index) {
            rows.push_back(states.state(index).narrow(0, begin, count).to(at::kDouble));
        }
        const at::Tensor stacked = at::stack(rows, 1); // [tokens, points, width]
        const at::Tensor norms = stacked.square().sum(2, true).sqrt_();
        const at::Tensor isThere = norms.gt(0).to(at::kDouble);
        const at::Tensor unit = stacked / at::where(norms.gt(0), norms, at::ones_like(norms));
        const at::Tensor angles = at::bmm(unit, unit.transpose(1, 2)).clamp_(-1, 1).acos_().div_(std::numbers::pi);
        const at::Tensor defined = at::bmm(isThere, isThere.transpose(1, 2));
        sum += (angles * defined).sum(0);
        counted += defined.sum(0);
    }
    return sum / counted; // 0 / 0 is NaN
}

std::vector<LinearityScores> spanLinearities(const StateKeeper& states, std::int64_t first, const Feedback& feedback)
{
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    const at::Tensor x = centered(states.state(first).to(at::kDouble));
    const at::Tensor gram = at::mm(x.t(), x);
    const bool varies = x.size(0) > 1 && gram.diagonal().max().item<double>() > 0;
    const GramFactor factor(gram, x.size(0));
    std::vector<LinearityScores> scores;
    for (std::int64_t last = first; last < states.layers(); ++last) {
        feedback.throwIfCancelled();
        const at::Tensor y = centered(states.state(last + 1).to(at::kDouble));
        const at::Tensor u = y - x;
        const double yy = y.square().sum().item<double>();
        const double uu = u.square().sum().item<double>();
        // x explains y as far as it explains u, for y - x is x itself: one residual serves both scores.
        const double left = varies ? std::max(0.0, uu - factor.explained(at::mm(x.t(), u))) : 0;
        scores.push_back({varies && yy > 0 ? 1 - left / yy : undefined, varies && uu > 0 ? 1 - left / uu : undefined});
    }
    return scores;
}

} // namespace prosector
