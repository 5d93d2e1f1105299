// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"
#include "core/engine/windows.h"
#include "core/model/detail/block.h"
#include "core/types/evaluation.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// What the head says of one window.
struct WindowScores
{
    std::vector<float> losses; // of every scored token, nats
    std::vector<std::int32_t> likeliest; // the token with the largest logit at every scored position
    std::vector<double> watched; // per watched word, sum of its probability over scored positions

    bool isThere() const { return !losses.empty(); }
};

// Scores the windows of a run. Groups hold different windows, and what it gathers is kept per window: lanes never meet.
class WindowScorer : public RunObserver
{
public:
    // `watched`: token ids. The windows that the run leaves out stay without scores. team: the one that runs the
    // groups.
    WindowScorer(const EditedModel& model, std::span<const Window> windows, const std::vector<std::int64_t>& watched,
                 Team& team);

    void finished(const WindowGroup& group, const at::Tensor& input) override;
    bool readsBlocks() const override { return false; }
    std::vector<WindowScores> take() { return std::move(m_scores); }

protected:
    const LogitHead& head() const { return m_head; }

private:
    LogitHead m_head;
    std::span<const Window> m_windows;
    std::vector<std::int64_t> m_watched;
    Team& m_team;
    std::vector<WindowScores> m_scores; // per window
};

// The evaluation of those windows that are listed, in their order. `watched` brings words and tokens; provenance is
// left empty.
Evaluation evaluationOf(const std::vector<WindowScores>& scores, std::span<const std::int64_t> windows,
                        std::vector<WatchedWord> watched);

std::vector<std::int64_t> tokensOf(const std::vector<WatchedWord>& watched);

} // namespace prosector
