// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"

#include <cmath>

namespace prosector::app {

namespace {

void putScores(Json& json, const Evaluation& evaluation)
{
    putNumber(json, "perplexity", evaluation.perplexity());
    putNumber(json, "loss", evaluation.loss());
    putNumber(json, "standard_error", evaluation.standardError());
    json["tokens"] = evaluation.tokens();
    json["windows"] = evaluation.windows.size();
}

} // namespace

CommandResult runPerplexity(const CommandContext& context)
{
    const RunRequest request = requestFrom(context);
    const OpenModel model = openModel(context);
    const Feedback& feedback = context.console.feedback();
    const bool isEdited = !request.edits.empty();
    const Evaluation evaluation = model.engine->evaluate(request, feedback);

    CommandResult result;
    putScores(result.json, evaluation);
    putProvenance(result.json, evaluation.provenance);
    result.text = provenanceText(evaluation.provenance);
    if (!isEdited) {
        TextTable table;
        table.addRow({"perplexity", shown(evaluation.perplexity())});
        table.addRow({"loss", shown(evaluation.loss())});
        table.addRow({"standard error", shown(evaluation.standardError())});
        table.addRow({"tokens", shown(evaluation.tokens())});
        result.text += table.text();
        return result;
    }

    RunRequest unedited = request;
    unedited.edits.clear();
    const Evaluation baseline = model.engine->evaluate(unedited, feedback);
    const Estimate change = lossDifference(baseline, evaluation);
    Json original;
    putScores(original, baseline);
    result.json["baseline"] = std::move(original);
    putNumber(result.json, "delta_loss", change.value);
    putInterval(result.json, "delta_interval", change.low, change.high);
    putNumber(result.json, "ratio", std::exp(change.value));
    putInterval(result.json, "ratio_interval", std::exp(change.low), std::exp(change.high));

    TextTable table({"", "original", "edited"});
    table.addRow({"perplexity", shown(baseline.perplexity()), shown(evaluation.perplexity())});
    table.addRow({"loss", shown(baseline.loss()), shown(evaluation.loss())});
    table.addRow({"standard error", shown(baseline.standardError()), shown(evaluation.standardError())});
    table.addRow({"tokens", shown(baseline.tokens()), shown(evaluation.tokens())});
    result.text += table.text() + "\nThe loss changes by " + shown(change.value) + ' '
        + shownInterval(change.low, change.high) + ", the perplexity by a factor of " + shown(std::exp(change.value))
        + ' ' + shownInterval(std::exp(change.low), std::exp(change.high))
        + " (95 % intervals, paired over windows).\n";
    putLinearFits(result, *model.engine, request.edits, feedback);
    return result;
}

} // namespace prosector::app
