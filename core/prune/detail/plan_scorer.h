// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/engine/detail/paired_text.h"
#include "core/types/evaluation.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// Losses of many edited states of one text, each beside the state before any removal. Runs are those of
// Engine::compare(): they give its numbers bit by bit, start from the states that earlier runs left, and leave theirs
// for whoever looks at a state again. A state is scored once.
class PlanScorer
{
public:
    // All arguments must outlive it; `standing`: the edits below every state.
    PlanScorer(OpenModel& model, const std::vector<Window>& windows, const EditList& standing,
               const Feedback& feedback);

    struct Score
    {
        double loss = 0; // NaN where the model gives numbers that are not finite
        Estimate change; // against the standing edits alone
    };
    Score original();
    // Of the whole list, the standing edits included.
    Score of(const EditList& edits);

private:
    Score measured(const EditList& edits);

    OpenModel& m_model;
    const EditList& m_standing;
    const Feedback& m_feedback;
    EditedModel m_reference;
    PairedText m_text;
    std::map<std::string, Score> m_known; // by the edits as they are written
};

} // namespace prosector
