// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace prosector::ui {

// What the engine's thread puts together for the window.

// A scan with the texts of the tokens that its peaks name, which only the engine's thread can look up.
struct ScanReport
{
    Scan scan;
    std::map<TokenId, std::string> tokenTexts;
};

// The first tokens that the text is scored on, as they are shown.
struct TokenTexts
{
    std::vector<std::string> texts;
    std::vector<TokenPlace> places; // of each
    Provenance provenance;
};

// What edits do to the loss by themselves.
struct Effects
{
    RunRequest request;
    std::vector<EditList> candidates;
    std::vector<Estimate> changes; // of the first of them, in their order
};

struct GeneratedText
{
    GenerationRequest request;
    std::string text;
};

// A comparison with the bytes of residual streams that the next one can start from.
struct Compared
{
    std::shared_ptr<const Comparison> comparison;
    std::int64_t stateBytes = 0;

    // Of the edited state; shares the comparison's life.
    std::shared_ptr<const Evaluation> evaluation() const { return {comparison, &comparison->edited}; }
};

Compared compared(Engine& engine, const RunRequest& request, const ComparisonPreview& preview,
                  const Feedback& feedback);
ScanReport scanReport(Engine& engine, const RunRequest& request, const Feedback& feedback);
TokenTexts tokenTexts(Engine& engine, const RunRequest& request, std::int64_t atMost);

} // namespace prosector::ui
