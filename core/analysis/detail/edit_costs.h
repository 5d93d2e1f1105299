// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/types/evaluation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace prosector {

// What edits do to the loss on one text, beside those that stand already. Runs start from the states that the model
// keeps, so that what lies below an edit is computed once for all that share it.
class EditCosts
{
public:
    // All arguments must outlive it.
    EditCosts(OpenModel& model, std::span<const Window> windows, const EditList& standing, const Feedback& feedback);

    // With the standing edits alone; scored when it is first asked for.
    const Evaluation& reference();
    // With `more` behind the standing ones; nothing where the model then gives numbers that are not finite.
    std::optional<Evaluation> with(const EditList& more);
    // Its loss minus the reference's, with the interval of the paired difference; NaN where it has none.
    Estimate change(const EditList& more) { return changeTo(with(more)); }
    Estimate changeTo(const std::optional<Evaluation>& evaluation);

    // How often a block has run for a group of windows so far.
    std::int64_t blocksRun() const { return m_blocksRun; }

private:
    Evaluation score(const EditList& more);

    OpenModel& m_model;
    std::span<const Window> m_windows;
    const EditList& m_standing;
    const Feedback& m_feedback;
    std::optional<Evaluation> m_reference;
    std::int64_t m_blocksRun = 0;
};

// The change in loss for each factor of a weight: one run for each, all from the states below the weight's block.
std::vector<Estimate> scaleCurve(EditCosts& costs, const WeightCoordinate& at, std::span<const double> factors);

} // namespace prosector
