// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyses.h"
#include "core/analysis/detail/analysis.h"
#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

Sentence captionOf(const AnalysisFacts& facts, const AnalysisContext& context)
{
    const WindowPlan& plan = context.plan;
    std::int64_t tokens = 0;
    for (const Window& window : plan.windows) {
        tokens += static_cast<std::int64_t>(window.ids.size());
    }
    const std::string edits = formatEdits(context.request.edits);
    Sentence changes = edits.empty() ? say("Figure", "no edits") : say("Figure", "edits: %1").with(edits);
    if (const std::string settings = context.settings.text(); !settings.empty()) {
        changes = Sentence("%1; %2").with(changes, settings);
    }
    const std::string protocol = std::string(name(plan.protocol.kind)) + ' ' + std::to_string(plan.protocol.window);
    return say("Figure", "%1; %2, %3 tokens (windows: %4), %5, %6; float32; %7. %8 (%9)")
        .with(context.model.facts()->name, context.request.text.name, tokens, plan.windows.size(), protocol,
              plan.bosUsed ? say("Figure", "with BOS") : say("Figure", "without BOS"), changes, facts.definition,
              facts.source);
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
