// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/peak_finder.h"
#include "core/analysis/super_weights.h"
#include "core/model/model.h"

#include <ATen/ATen.h>

#include <map>
#include <optional>

namespace prosector {

// The spikes around one down projection, a block's or one expert's: of what one lane of a run shows, or of several.
class DownSpikes
{
public:
    void takeIn(const WindowGroup& group, const at::Tensor& activation);
    void takeOut(const WindowGroup& group, const at::Tensor& activation);
    void takeIn(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation);
    void takeOut(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation);
    void merge(const DownSpikes& other);

    const Peak& input() const { return m_input.peak(); }
    const Peak& output() const { return m_output.peak(); }
    // All channels at the token of the output's peak: [intermediate] and [width]. Undefined where nothing ran.
    const at::Tensor& inputRow() const { return m_inputRow; }
    const at::Tensor& outputRow() const { return m_outputRow; }

    // With the weight that joins the spikes, as the checkpoint has it.
    LayerSpikes joined(Layer layer, const Model& original) const;

private:
    void keepRowsIf(bool isNewPeak, const at::Tensor& output);

    PeakFinder m_input;
    PeakFinder m_output;
    at::Tensor m_lastInput;
    at::Tensor m_inputRow;
    at::Tensor m_outputRow;
};

// All down projections of a layer.
class LayerDownSpikes
{
public:
    // As a tap is shown them; other sites are passed over.
    void take(const WindowGroup& group, Site site, const at::Tensor& activation);
    void takeExpert(const WindowGroup& group, Site site, Expert expert, const at::Tensor& rows,
                    const at::Tensor& activation);
    void merge(const LayerDownSpikes& other);

    // Null where none ran.
    const DownSpikes* largestOutput() const { return largest(&DownSpikes::output); }
    const DownSpikes* largestInput() const { return largest(&DownSpikes::input); }

    // Experts, and nothing for the block's own down projection.
    const std::map<std::optional<Expert>, DownSpikes>& all() const { return m_spikes; }

private:
    const DownSpikes* largest(const Peak& (DownSpikes::*peak)() const) const;

    std::map<std::optional<Expert>, DownSpikes> m_spikes;
};

} // namespace prosector
