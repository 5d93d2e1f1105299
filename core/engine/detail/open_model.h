// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/text_calibration.h"
#include "core/engine/detail/residual_cache.h"
#include "core/engine/detail/team.h"
#include "core/engine/engine.h"
#include "core/engine/windows.h"
#include "core/model/detail/edited_model.h"
#include "core/model/model.h"
#include "core/tokenizer/tokenizer.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// A model on the bench: with its text cut into windows, its calibration, and the states of earlier runs.
// Belongs to the compute thread. Throws prosector::Error, and Cancelled where Feedback asks for it.
class OpenModel
{
public:
    // options and team must outlive it.
    OpenModel(const std::filesystem::path& path, const EngineOptions& options, Team& team, const Feedback& feedback);
    OpenModel(const OpenModel&) = delete;
    OpenModel& operator=(const OpenModel&) = delete;

    const std::shared_ptr<const ModelFacts>& facts() const { return m_facts; }
    const Model& model() const { return *m_model; }
    const ModelSpec& spec() const { return m_model->spec(); }
    const Tokenizer& tokenizer() const { return m_model->tokenizer(); }
    const EngineOptions& options() const { return m_options; }
    Team& team() { return m_team; }
    Calibration& calibration() { return *m_calibration; }
    // The options have another text now: what was fitted on the old one, and every state behind that, goes.
    void forgetCalibration();
    ResidualCache& states() { return m_states; }

    // From now on; what earlier runs have left goes. weightBytes: what may stay on another device between uses.
    void computeOn(at::Device device, std::int64_t weightBytes);

    EditedModel original() const { return EditedModel(m_model); }
    // Throws Error::Mismatch for an edit that does not fit the model.
    EditedModel edited(const EditList& edits, const Feedback& feedback, FoldedWeights folded = FoldedWeights::Float32);
    // The same with what edits ask of a calibration text from elsewhere.
    EditedModel edited(const EditList& edits, Calibration& calibration, const Feedback& feedback) const;

    // A text is tokenized once as long as the same one is asked for again.
    WindowPlan planOf(const Text& text, const Protocol& protocol);
    WindowPlan calibrationPlan() { return planOf(m_options.calibration, {}); }
    // Words and bytes of what a plan uses of its text.
    TextSize scoredSize(const Text& text, const WindowPlan& plan);

    // The token of each word behind a space; words that give no token are left out. Throws Error::Mismatch where the
    // tokenizer knows a word by a token that the model has not.
    std::vector<WatchedWord> watched(const std::vector<std::string>& words) const;
    Provenance provenance(const RunRequest& request, const WindowPlan& plan) const;

private:
    const TextTokens& tokensOf(const Text& text);
    std::vector<TokenId> continuation(const std::string& piece) const;

    struct Tokenized
    {
        Text text;
        TextTokens tokens;
    };

    const EngineOptions& m_options;
    Team& m_team;
    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const ModelFacts> m_facts;
    std::optional<TextCalibration> m_calibration; // always there
    std::optional<Tokenized> m_tokens;
    ResidualCache m_states;
};

} // namespace prosector
