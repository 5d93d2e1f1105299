// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prune/detail/model_cost.h"

#include "core/engine/detail/evaluate.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace prosector {

namespace {

// What else runs on the machine only slows a run down: the best of some is near what the model can do.
constexpr int leastRuns = 2;
constexpr std::chrono::milliseconds leastTime{200};

bool isOfAttention(Role role, bool sharedNorm)
{
    switch (role) {
    case Role::AttentionNorm:
        return !sharedNorm;
    case Role::Query:
    case Role::Key:
    case Role::Value:
    case Role::QueryNorm:
    case Role::KeyNorm:
    case Role::Output:
    case Role::AttentionOutNorm:
        return true;
    default:
        return false; // the norm behind a residual sum acts on what is left of the sum
    }
}

bool isOfMlp(Role role)
{
    switch (role) {
    case Role::MlpNorm:
    case Role::Gate:
    case Role::Up:
    case Role::Down:
    case Role::Router:
    case Role::SharedGate:
    case Role::MlpOutNorm:
        return true;
    default:
        return false;
    }
}

bool isGone(TensorKey key, const EditedModel& edited)
{
    if (!standsInBlock(key.role)) {
        return false;
    }
    const BlockState& state = edited.block(Layer(key.layer));
    return state.kind != BlockState::Kind::Original
        || (state.attentionDropped && isOfAttention(key.role, edited.spec().norms.shared))
        || (state.mlpDropped && isOfMlp(key.role));
}

// Of what stands in the place of removed blocks.
std::int64_t addedParameters(const EditedModel& edited)
{
    const std::int64_t width = edited.spec().width;
    std::int64_t added = 0;
    for (std::int64_t layer = 0; layer < edited.spec().layers; ++layer) {
        const BlockState::Kind kind = edited.block(Layer(layer)).kind;
        added += kind == BlockState::Kind::Linear ? width * width + width
            : kind == BlockState::Kind::Shifted   ? width
                                                  : 0;
    }
    return added;
}

} // namespace

ModelCost costOf(const EditedModel& edited, const Model& model)
{
    const Weights& weights = model.weights();
    std::set<const StoredTensor*> all; // a fused tensor holds several matrices
    std::set<const StoredTensor*> left;
    for (const TensorKey key : weights.keys()) {
        all.insert(&weights.stored(key));
        if (!isGone(key, edited)) {
            left.insert(&weights.stored(key));
        }
    }
    const std::int64_t added = addedParameters(edited);
    ModelCost cost;
    cost.parameters = model.facts().parameters + added;
    cost.fileBytes = model.facts().fileBytes + added * static_cast<std::int64_t>(byteSize(model.facts().dtype));
    for (const StoredTensor* stored : all) {
        if (!left.contains(stored)) {
            cost.parameters -= static_cast<std::int64_t>(stored->bytes.size() / byteSize(stored->dtype));
            cost.fileBytes -= static_cast<std::int64_t>(stored->bytes.size());
        }
    }
    cost.memoryBytes = cost.parameters * static_cast<std::int64_t>(byteSize(DataType::Float32));
    return cost;
}

double tokensPerSecond(const EditedModel& edited, std::span<const Window> windows, Team& team, const Feedback& feedback)
{
    using Clock = std::chrono::steady_clock;
    const auto some = windows.first(std::min(windows.size(), static_cast<std::size_t>(team.lanes())));
    double tokens = 0;
    for (const Window& window : some) {
        tokens += static_cast<double>(window.ids.size());
    }
    double best = 0;
    const Clock::time_point start = Clock::now();
    for (int run = 0; run < leastRuns || Clock::now() - start < leastTime; ++run) {
        const Clock::time_point begin = Clock::now();
        evaluateWindows(edited, some, {}, team, feedback);
        const std::chrono::duration<double> seconds = Clock::now() - begin;
        best = std::max(best, tokens / seconds.count());
    }
    return best;
}

} // namespace prosector
