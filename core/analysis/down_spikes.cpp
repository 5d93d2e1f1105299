// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/down_spikes.h"

#include "core/model/detail/weights.h"

#include <algorithm>
#include <cmath>

namespace prosector {

void DownSpikes::takeIn(const WindowGroup& group, const at::Tensor& activation)
{
    m_input.take(group, activation);
    m_lastInput = activation;
}

void DownSpikes::takeOut(const WindowGroup& group, const at::Tensor& activation)
{
    keepRowsIf(m_output.take(group, activation), activation);
}

void DownSpikes::takeIn(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation)
{
    m_input.take(group, expert, rows, activation);
    m_lastInput = activation;
}

void DownSpikes::takeOut(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation)
{
    keepRowsIf(m_output.take(group, expert, rows, activation), activation);
}

void DownSpikes::merge(const DownSpikes& other)
{
    m_input.merge(other.m_input);
    if (m_output.merge(other.m_output)) {
        m_inputRow = other.m_inputRow;
        m_outputRow = other.m_outputRow;
    }
}

void DownSpikes::keepRowsIf(bool isNewPeak, const at::Tensor& output)
{
    if (isNewPeak) {
        m_inputRow = m_lastInput.view({-1, m_lastInput.size(-1)})[m_output.row()].clone();
        m_outputRow = output.view({-1, output.size(-1)})[m_output.row()].clone();
    }
    m_lastInput.reset();
}

LayerSpikes DownSpikes::joined(Layer layer, const Model& original) const
{
    const std::int64_t expert = output().expert ? output().expert->value() : TensorKey::noExpert;
    const at::Tensor row = at::tensor({output().channel.value()}, at::kLong);
    const at::Tensor down = original.weights().rows({Role::Down, layer.value(), false, expert}, row);
    const std::int64_t column = input().channel.value();
    // Where every output is zero, no token is its peak.
    const double inputAtOutput = m_inputRow.defined() ? m_inputRow[column].item<double>() : 0;
    return {layer, input(), output(), down[0][column].item<double>(), inputAtOutput};
}

void LayerDownSpikes::take(const WindowGroup& group, Site site, const at::Tensor& activation)
{
    if (site == Site::DownIn) {
        m_spikes[std::nullopt].takeIn(group, activation);
    } else if (site == Site::DownOut) {
        m_spikes[std::nullopt].takeOut(group, activation);
    }
}

void LayerDownSpikes::takeExpert(const WindowGroup& group, Site site, Expert expert, const at::Tensor& rows,
                                 const at::Tensor& activation)
{
    if (site == Site::DownIn) {
        m_spikes[expert].takeIn(group, expert, rows, activation);
    } else if (site == Site::DownOut) {
        m_spikes[expert].takeOut(group, expert, rows, activation);
    }
}

void LayerDownSpikes::merge(const LayerDownSpikes& other)
{
    for (const auto& [expert, spikes] : other.m_spikes) {
        m_spikes[expert].merge(spikes);
    }
}

const DownSpikes* LayerDownSpikes::largest(const Peak& (DownSpikes::*peak)() const) const
{
    const auto magnitude = [&](const auto& entry) { return std::abs((entry.second.*peak)().value); };
    const auto found = std::ranges::max_element(m_spikes, {}, magnitude);
    return found == m_spikes.end() ? nullptr : &found->second;
}

} // namespace prosector
