// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/evaluation.h"
#include "core/types/sentence.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// What is done to a block to be rid of it.
enum class RemovalAction
{
    Drop, // it passes its input on
    Linear, // one map in its place; one for all blocks of a contiguous span
    Fold, // dropped, with a map that makes up for it in the down projection of the block before
    Attention, // its attention is dropped, its MLP stays
    Mlp, // its MLP is dropped, its attention stays
};

// A score by which blocks are compared.
enum class RankingKind
{
    BlockInfluence, // ShortGPT, equation 1
    Angular, // between a block's input and output, in half turns (arXiv 2403.17887)
    RelativeMagnitude, // of the update, ShortGPT, section 4.3
    Linearity, // of the update, held out (Your Transformer is Secretly Linear)
    Sequential, // from the front
    Reverse, // from the back
    LossDropped, // change in loss when the block alone is dropped, nats
    LossLinear, // the same when it alone becomes linear
};

// How blocks are chosen. All but Angular and Greedy are one shot: nothing is measured again after a removal.
enum class RemovalStrategy
{
    BlockInfluence,
    Angular, // for each number of blocks the contiguous span whose two ends are closest
    AngularEach, // by the angle of each block by itself
    Linearity,
    Magnitude,
    Sequential,
    Reverse,
    Loss, // by the measured change in loss when the action is done to each block by itself
    Greedy, // step by step the block that costs the least loss beside those that are gone
};

// The words of the command line: drop, linear, fold, attention, mlp; bi, angular, angular-each, linearity, magnitude,
// sequential, reverse, loss, greedy; block_influence, angular, relative_magnitude, linearity, sequential, reverse,
// loss_dropped, loss_linear.
std::string_view name(RemovalAction action);
std::string_view name(RemovalStrategy strategy);
std::string_view name(RankingKind kind);
const std::vector<RemovalAction>& allRemovalActions();
const std::vector<RemovalStrategy>& allRemovalStrategies();
std::optional<RemovalAction> removalActionNamed(std::string_view word);
std::optional<RemovalStrategy> removalStrategyNamed(std::string_view word);

struct LayerRanking
{
    RankingKind kind = RankingKind::BlockInfluence;
    std::vector<double> scores; // per layer; NaN where undefined
    std::vector<std::int64_t> order; // the layer to remove first at the front; undefined ones last
    // Spearman's rank correlation between the order of removal and that by the measured loss of dropping each block;
    // NaN where it has none.
    double foresight = std::numeric_limits<double>::quiet_NaN();
};

// The mean angle between the states before block i and before block j, in half turns: [layers + 1][layers + 1].
using AngularDistances = std::vector<std::vector<double>>;

// The contiguous span of its length whose ends are closest.
struct ClosestSpan
{
    std::int64_t blocks = 0;
    LayerSpan span;
    double angular = 0; // half turns
};

// How alike two texts rank the layers.
struct RankingAgreement
{
    RankingKind kind = RankingKind::BlockInfluence;
    std::string oneText;
    std::string otherText;
    double spearman = 0; // NaN where undefined
    double kendall = 0; // tau-b
};

// What a model costs in a state.
struct ModelCost
{
    std::int64_t parameters = 0; // distinct ones that are left, maps included
    std::int64_t fileBytes = 0; // as the checkpoint's files, without what was removed and with the maps
    std::int64_t memoryBytes = 0; // of these parameters while they compute (float32)
    // Of a forward pass over windows of the text, head included; blocks of a kind take the same time, so that it is
    // measured once for each action and number of blocks. NaN where it was not measured.
    double tokensPerSecond = std::numeric_limits<double>::quiet_NaN();
};

// A state on the way.
struct PlanPoint
{
    std::vector<Layer> layers; // removed, in order of removal; of a span: from its first block on
    EditList edits; // the whole state
    double loss = 0; // nats per token; NaN where the model gives numbers that are not finite
    Estimate change; // of the loss against the plan's original
    ModelCost cost;

    std::int64_t removed() const { return static_cast<std::int64_t>(layers.size()); }
    double perplexity() const;
};

// Perplexity against the number of blocks that are gone.
struct PlanCurve
{
    RemovalStrategy strategy = RemovalStrategy::BlockInfluence;
    RemovalAction action = RemovalAction::Drop;
    std::vector<PlanPoint> points = {}; // of 1, 2, 3 ... blocks
    Sentence refusal = {}; // why there are none, in a sentence; empty: they are, or will be, there
};

// Which blocks to remove, by many strategies side by side.
struct Plan
{
    Provenance provenance; // of the original
    PlanPoint original; // before any removal, with the edits that the request brought
    std::vector<LayerRanking> rankings;
    AngularDistances angles;
    std::vector<ClosestSpan> spans; // by length
    std::vector<RankingAgreement> agreements; // of the rankings that need no edits, for each pair of texts
    std::vector<PlanCurve> curves;
    std::vector<Sentence> remarks;
    bool isComplete = false;
};

// Called whenever something is new; the plan is the one that is being computed.
using PlanPreview = std::function<void(const Plan& soFar)>;

} // namespace prosector
