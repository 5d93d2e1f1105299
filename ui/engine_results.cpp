// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engine_results.h"

#include <utility>

namespace prosector::ui {

Compared compared(Engine& engine, const RunRequest& request, const ComparisonPreview& preview, const Feedback& feedback)
{
    auto comparison = std::make_shared<const Comparison>(engine.compare(request, preview, feedback));
    return {std::move(comparison), engine.stateBytes()};
}

ScanReport scanReport(Engine& engine, const RunRequest& request, const Feedback& feedback)
{
    ScanReport report{engine.scan(request, feedback), {}};
    for (const LayerScan& layer : report.scan.layers) {
        for (const Peak* peak : {&layer.downIn, &layer.downOut, &layer.residualMax}) {
            report.tokenTexts.try_emplace(peak->tokenId, engine.tokenText(peak->tokenId));
        }
    }
    return report;
}

TokenTexts tokenTexts(Engine& engine, const RunRequest& request, std::int64_t atMost)
{
    const ScoredTokens scored = engine.scoredTokens(request, atMost);
    TokenTexts tokens{{}, scored.places, scored.provenance};
    for (const TokenId id : scored.ids) {
        tokens.texts.push_back(engine.tokenText(id));
    }
    return tokens;
}

} // namespace prosector::ui
