// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/residual_cache.h"
#include "core/engine/detail/team.h"
#include "core/engine/detail/window_scores.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/types/comparison.h"
#include "core/types/feedback.h"

#include <vector>

namespace prosector {

// A text on which edited states are compared with one other, the reference, window by window.
//
// Windows are taken in the order of comparison_stages.h.
// The reference's scores are kept: it runs once, and must stay the same.
class PairedText
{
public:
    PairedText(const ModelSpec& spec, std::vector<Window> windows, std::vector<WatchedWord> watched);

    // Scores the edited model stage by stage; `edited` null: the reference alone. Starts from the states that are known
    // and leaves its own. Stops early where the job is superseded, but not before the first estimate.
    // Provenance and text sizes of the two evaluations are left to the caller.
    Comparison compare(const EditedModel& reference, const EditedModel* edited, ResidualCache& states, Team& team,
                       const ComparisonPreview& preview, const Feedback& feedback);

private:
    struct Stage
    {
        std::vector<std::int64_t> windows;
        bool isProbe = false;
    };
    class Pass;

    std::vector<Window> m_windows; // the probe, where there is one, stands behind those of the text
    std::int64_t m_textWindows;
    std::vector<WatchedWord> m_watched;
    std::vector<Stage> m_stages;
    std::vector<WindowScores> m_reference; // per window; without scores where not yet run
    at::Tensor m_referenceSample; // log probabilities at some positions of the first stage, [positions, vocabulary]
};

} // namespace prosector
