// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/run.h"

#include "core/types/error.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <tuple>

namespace prosector {

namespace {

// Rows of one group: enough to keep the matrix products busy, few enough that activations stay near the processor,
// that every lane has work and that a stop is answered soon.
constexpr std::int64_t rowsPerGroup = 512;

// A group that stands alone uses several threads inside its products from this many multiplications per block on.
constexpr double worthSharing = 1e9;

void requireKnownTokens(std::span<const Window> windows, std::int64_t vocabulary)
{
    const auto requireKnown = [&](std::int64_t id) {
        if (id < 0 || id >= vocabulary) {
            throw Error(ErrorCode::Mismatch, "token " + std::to_string(id),
                        "the model's vocabulary has only " + std::to_string(vocabulary) + " entries",
                        "Check that the tokenizer, or the given ids, belong to this model");
        }
    };
    for (const Window& window : windows) {
        std::ranges::for_each(window.ids, requireKnown);
        if (window.next) {
            requireKnown(*window.next);
        }
    }
}

at::Tensor idsOf(std::span<const Window> windows, const std::vector<std::int64_t>& indices)
{
    std::vector<std::int64_t> flat;
    for (const std::int64_t index : indices) {
        const Window& window = windows[static_cast<std::size_t>(index)];
        flat.insert(flat.end(), window.ids.begin(), window.ids.end());
    }
    return at::tensor(flat, at::kLong).view({static_cast<std::int64_t>(indices.size()), -1});
}

// Windows that are alike, in batches; the order of windows is kept within a batch.
std::vector<WindowGroup> groupsOf(std::span<const Window> windows)
{
    using Likeness = std::tuple<std::size_t, std::int64_t, bool, int>; // length, first scored, has a next token, fold
    std::map<Likeness, std::vector<std::int64_t>> alike;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const Likeness likeness{windows[i].ids.size(), windows[i].firstScored, windows[i].next.has_value(),
                                static_cast<int>(i % 2)};
        alike[likeness].push_back(static_cast<std::int64_t>(i));
    }
    std::vector<WindowGroup> groups;
    for (const auto& [likeness, indices] : alike) {
        const auto& [length, firstScored, hasNext, fold] = likeness;
        const std::size_t most =
            std::max<std::size_t>(1, static_cast<std::size_t>(rowsPerGroup) / std::max<std::size_t>(1, length));
        for (std::size_t begin = 0; begin < indices.size(); begin += most) {
            const std::size_t end = std::min(begin + most, indices.size());
            WindowGroup group;
            group.windows.assign(indices.begin() + static_cast<std::ptrdiff_t>(begin),
                                 indices.begin() + static_cast<std::ptrdiff_t>(end));
            group.firstScored = firstScored;
            group.fold = fold;
            group.ids = idsOf(windows, group.windows);
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace

void runLayerMajor(const EditedModel& model, std::span<const Window> windows, RunObserver& observer, Team& team,
                   const Feedback& feedback, const RunOptions& options)
{
    const ModelSpec& spec = model.spec();
    requireKnownTokens(windows, spec.vocabulary);
    std::vector<WindowGroup> groups = groupsOf(windows);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        groups[g].lane = static_cast<int>(g) % team.lanes();
    }
    const std::int64_t layers = options.lastLayer ? options.lastLayer->value() + 1 : spec.layers;
    // The head weighs about as much as a few blocks; for the display it counts as one.
    const double steps = static_cast<double>(layers + 1) * static_cast<double>(groups.size());
    std::atomic<int> done = 0;

    const auto forEachGroup = [&](const auto& task) {
        const auto step = [&](std::size_t g, int) {
            feedback.throwIfCancelled();
            feedback.report(options.stage, done++ / steps);
            task(g);
        };
        if (groups.size() > 1) {
            team.run(groups.size(), step);
        } else {
            const double rows = static_cast<double>(groups.front().ids.numel());
            const double multiplications =
                rows * static_cast<double>(spec.width) * static_cast<double>(spec.intermediate);
            const ComputeThreads threads(multiplications >= worthSharing ? team.lanes() : 1);
            step(0, 0);
        }
    };

    std::vector<at::Tensor> hidden; // per group: [windows, tokens, width]
    std::map<std::int64_t, PositionTables> positions; // per window length
    for (const WindowGroup& group : groups) {
        hidden.push_back(embed(model, group.ids));
        const std::int64_t tokens = group.ids.size(1);
        if (!positions.contains(tokens)) {
            positions.emplace(tokens, positionTables(spec, tokens));
        }
    }
    for (std::int64_t index = 0; index < layers; ++index) {
        const Layer layer(index);
        const Weights::BlockUse use(model.original(), layer, options.keepWeights);
        forEachGroup([&](std::size_t g) {
            const PositionTables& table = positions.at(groups[g].ids.size(1));
            at::Tensor out = runBlock(model, layer, hidden[g], table, observer.tap(layer, groups[g]));
            observer.blockDone(layer, groups[g], hidden[g], out);
            hidden[g] = std::move(out);
        });
        observer.layerDone(layer);
    }
    if (options.lastLayer) {
        return;
    }
    forEachGroup([&](std::size_t g) {
        observer.finished(groups[g], headInput(model, hidden[g]));
        hidden[g].reset();
    });
}

} // namespace prosector
