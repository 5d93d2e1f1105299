// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/change_sum.h"
#include "core/analysis/detail/cosine_sum.h"
#include "core/analysis/detail/span_states.h"
#include "core/engine/detail/run.h"
#include "core/model/model_spec.h"

#include <optional>
#include <vector>

namespace prosector {

// How much one block turns the residual stream.
struct LayerInfluence
{
    BlockInfluence block;
    // The same of a part: attention between the block's input and the stream behind it, MLP from there to the output.
    // Where both read the block's input (parallel), each is the input with and without that part's addend alone.
    // NaN where the block is switched.
    double attention = 0;
    double mlp = 0;
    double angular = 0; // as a share of half a turn
    double relativeMagnitude = 0;
};

// Measures every block of a run, in one pass.
class InfluenceGatherer : public RunObserver
{
public:
    struct Choice
    {
        bool withoutFirst = false; // position 0 of every window is left out
        bool lastAngles = false; // angles of the last token of every window alone
    };

    InfluenceGatherer(const EditedModel& model, Choice choice, int lanes);

    Tap* tap(Layer layer, const WindowGroup& group) override;
    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override;
    void layerDone(Layer layer) override;
    void finished(const WindowGroup& group, const at::Tensor& input) override;

    const std::vector<LayerInfluence>& layers() const { return m_layers; }
    // Of the last block with the final norm behind it, as the published code takes it; nothing where the head reads
    // something of another width.
    std::optional<double> withFinalNorm() const;

private:
    struct Lane : public Tap
    {
        void take(Site site, const at::Tensor& activation) override;

        at::Tensor middle; // of the group that runs
        at::Tensor attentionOut;
        CosineSum block;
        CosineSum attention;
        CosineSum mlp;
        ChangeSum change;
        ChangeSum lastChange;
    };

    void addParts(Lane& lane, const at::Tensor& in, const at::Tensor& out) const;
    bool hasParts(Layer layer) const;
    at::Tensor chosenRows(const at::Tensor& stream) const;

    const EditedModel& m_model;
    Choice m_choice;
    std::vector<Lane> m_lanes;
    std::vector<CosineSum> m_final; // per lane
    SpanStates m_lastIn;
    std::vector<LayerInfluence> m_layers;
};

} // namespace prosector
