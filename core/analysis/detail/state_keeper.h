// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/token_sample.h"
#include "core/analysis/linearity.h"
#include "core/engine/detail/run.h"

#include <vector>

namespace prosector {

// Keeps the residual stream of some tokens between all blocks of a run.
class StateKeeper : public RunObserver
{
public:
    // The sample must outlive it.
    StateKeeper(const TokenSample& sample, std::int64_t layers, std::int64_t width);

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override;

    std::int64_t layers() const { return static_cast<std::int64_t>(m_states.size()) - 1; }
    // What enters a block, or (the number of layers) leaves the last one: [tokens, width], float32.
    const at::Tensor& state(std::int64_t index) const { return m_states[static_cast<std::size_t>(index)].rows(); }

private:
    std::vector<KeptRows> m_states; // [layers + 1]
};

// Mean angular distance between the states i and j, as a share of half a turn: [layers + 1, layers + 1], float64.
// Tokens of norm zero at either are left out; NaN where none remains.
at::Tensor angularDistances(const StateKeeper& states, const Feedback& feedback);

// Linearity of the blocks from `first` on, together: of blocks first to first, first to first + 1 ... to the last.
std::vector<LinearityScores> spanLinearities(const StateKeeper& states, std::int64_t first, const Feedback& feedback);

} // namespace prosector
