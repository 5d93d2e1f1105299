// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyses.h"
#include "core/analysis/detail/analysis.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

std::string protocolText(const WindowPlan& plan)
{
    return std::string(name(plan.protocol.kind)) + ' ' + std::to_string(plan.protocol.window) + ", "
        + (plan.bosUsed ? "with BOS" : "without BOS");
}

std::string captionOf(const AnalysisFacts& facts, const AnalysisContext& context)
{
    std::int64_t tokens = 0;
    for (const Window& window : context.plan.windows) {
        tokens += static_cast<std::int64_t>(window.ids.size());
    }
    std::string caption = context.model.facts()->name + "; " + context.request.text.name + ", " + std::to_string(tokens)
        + " tokens in " + std::to_string(context.plan.windows.size()) + " windows, " + protocolText(context.plan)
        + "; float32";
    std::string edits;
    for (const Edit& edit : context.request.edits) {
        edits += (edits.empty() ? "; edits: " : " ") + formatEdit(edit);
    }
    caption += edits.empty() ? "; no edits" : edits;
    if (const std::string settings = context.settings.text(); !settings.empty()) {
        caption += "; " + settings;
    }
    return caption + ". " + facts.definition + " (" + facts.source + ')';
}

const Analysis& analysisNamed(std::string_view id)
{
    const std::span<const Analysis* const> all = analyses();
    const auto found = std::ranges::find(all, id, [](const Analysis* one) { return one->facts.id; });
    if (found == all.end()) {
        std::string known;
        for (const AnalysisFacts& facts : analysisFacts()) {
            known += (known.empty() ? "" : ", ") + facts.id;
        }
        throw Error(ErrorCode::Usage, '"' + std::string(id) + '"', say("Error", "there is no analysis of this name"),
                    say("Remedy", "There are: %1").with(known));
    }
    return **found;
}

} // namespace

std::vector<AnalysisFacts> analysisFacts()
{
    std::vector<AnalysisFacts> all;
    for (const Analysis* analysis : analyses()) {
        all.push_back(analysis->facts);
    }
    std::ranges::stable_sort(all, {}, [](const AnalysisFacts& one) { return std::pair(one.rank, one.id); });
    return all;
}

Figure analyze(OpenModel& model, std::string_view id, const RunRequest& request,
               const std::map<std::string, std::string>& values, const Feedback& feedback)
{
    const Analysis& analysis = analysisNamed(id);
    const Settings settings(analysis.facts, values);
    const WindowPlan plan = model.planOf(request.text, request.protocol);
    const AnalysisContext context{model, request, plan, settings, feedback};
    Figure figure = analysis.run(context);
    figure.analysis = analysis.facts.id;
    figure.title = analysis.facts.title;
    figure.caption = captionOf(analysis.facts, context);
    return figure;
}

} // namespace prosector
