// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/residual_cache.h"
#include "core/engine/detail/team.h"
#include "core/engine/detail/window_groups.h"
#include "core/model/detail/block.h"
#include "core/types/feedback.h"

#include <ATen/ATen.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace prosector {

// What a run shows. Tensors are float32, on the CPU wherever the model computes, and must not be written to. Calls for
// groups of different lanes come at the same time, calls for one lane one after another; layerDone() comes alone.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    // Asked before each block for someone to look inside; null for nobody.
    virtual Tap* tap(Layer, const WindowGroup&) { return nullptr; }
    // The residual stream around a block: [windows, tokens, width].
    virtual void blockDone(Layer, const WindowGroup&, const at::Tensor&, const at::Tensor&) { }
    // Whether blockDone() reads the tensors that it is given; if not, they are not brought to the CPU for it.
    virtual bool readsBlocks() const { return true; }
    // Every group has passed the block.
    virtual void layerDone(Layer) { }
    // What the head reads, where the model computes: [windows, tokens, embedding width].
    virtual void finished(const WindowGroup&, const at::Tensor&) { }
};

struct RunOptions
{
    Sentence stage; // for the progress display
    bool keepWeights = false; // converted copies stay for the next run, within their budget
    std::optional<Layer> lastLayer = {}; // stop after this block; finished() is then not called
    // States of earlier runs to start from, and where this run leaves its own. Blocks below a known state are passed
    // over: the observer does not see them.
    ResidualCache* states = nullptr;
    // Asked before every step; true ends the run (Superseded). Null: never.
    std::function<bool()> isSuperseded = {};
};

// Thrown by a run that its caller no longer wants, though nobody cancelled the job.
struct Superseded
{
};

// The one forward pass over a text, layer-major: every group through block 0, then every group through block 1 ...
// so that each block's weights are touched once per run. Checks for cancellation between groups.
void runGroups(const EditedModel& model, std::vector<WindowGroup> groups, RunObserver& observer, Team& team,
               const Feedback& feedback, const RunOptions& options);

// The same for all windows. Throws Error::Mismatch for a token id beyond the model's vocabulary.
void runLayerMajor(const EditedModel& model, std::span<const Window> windows, RunObserver& observer, Team& team,
                   const Feedback& feedback, const RunOptions& options);

} // namespace prosector
