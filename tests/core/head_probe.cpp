// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "head_probe.h"

#include "core/engine/detail/head_scores.h"

#include <c10/core/InferenceMode.h>

#include <limits>
#include <vector>

namespace prosector::tests {

HeadDifferences headDifferences(bool hasBias, double softCap, int lanes)
{
    const c10::InferenceMode inference;
    at::manual_seed(1);
    constexpr std::int64_t vocabulary = 9001; // the last piece is short
    constexpr std::int64_t piece = 2048;
    const at::Tensor weight = at::randn({vocabulary, 16});
    at::Tensor bias;
    if (hasBias) {
        bias = at::randn({vocabulary});
        bias.narrow(0, piece, piece).fill_(-std::numeric_limits<float>::infinity());
    }
    const at::Tensor rows = at::randn({40, 16});
    const at::Tensor targets = at::randint(2 * piece, vocabulary, {40}, at::kLong);
    targets[0].fill_(0);
    targets[1].fill_(piece - 1);
    targets[2].fill_(vocabulary - 1);
    const std::vector<std::int64_t> watched{0, piece - 1, 2 * piece, vocabulary - 1};
    const LogitHead head(weight, bias, softCap);
    Team team(lanes);
    const HeadScores scores = scoresOf(head, rows, targets, watched, team);

    const at::Tensor logits = head.logits(rows).to(at::kDouble);
    const at::Tensor predicted = at::log_softmax(logits, 1);
    const at::Tensor losses = predicted.gather(1, targets.unsqueeze(1)).squeeze(1).neg();
    const at::Tensor probabilities = predicted.index_select(1, at::tensor(watched, at::kLong)).exp();
    return {(scores.losses - losses).abs().max().item<double>(),
            ((scores.watched - probabilities) / probabilities).abs().max().item<double>(),
            at::equal(scores.likeliest, logits.argmax(1))};
}

} // namespace prosector::tests
