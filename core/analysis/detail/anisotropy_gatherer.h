// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/scatter.h"
#include "core/analysis/detail/state_observer.h"

#include <array>
#include <vector>

namespace prosector {

// Of one state of the residual stream.
struct StateAnisotropy
{
    std::int64_t number = 0; // as of StateObserver
    double anisotropy = 0;
    double meanCosine = 0; // of all pairs of two tokens, not centered
    std::int64_t rows = 0;
    double least = 0; // anisotropy of states that vary alike in all directions
};

// Measures every state of a run.
class AnisotropyGatherer : public StateObserver
{
public:
    struct Choice
    {
        bool withoutFirst = false; // position 0 of every window is left out
        bool byPower = false; // power iteration instead of eigenvalues
    };

    AnisotropyGatherer(Choice choice, int lanes)
        : m_choice(choice)
        , m_lanes(static_cast<std::size_t>(lanes))
    {
    }

    const std::vector<StateAnisotropy>& states() const { return m_states; }

private:
    // Of a lane: the embedding's state, which comes beside that of block 0, and a block's.
    using Lane = std::array<Scatter, 2>;

    void takeState(std::int64_t number, const WindowGroup& group, const at::Tensor& state) override;
    void stateDone(std::int64_t number) override;

    Choice m_choice;
    std::vector<Lane> m_lanes;
    std::vector<StateAnisotropy> m_states;
};

} // namespace prosector
