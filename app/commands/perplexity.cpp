// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "core/engine/published.h"

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
    if (evaluation.size.words > 0) {
        putNumber(json, "word_perplexity", evaluation.wordPerplexity());
        putNumber(json, "byte_perplexity", evaluation.bytePerplexity());
        putNumber(json, "bits_per_byte", evaluation.bitsPerByte());
        json["words"] = evaluation.size.words;
        json["bytes"] = evaluation.size.bytes;
    }
}

// A column of figures for each evaluation.
std::string scoreTable(const std::vector<std::string>& header, const std::vector<const Evaluation*>& evaluations)
{
    TextTable table(header);
    const auto row = [&](const std::string& label, auto figure) {
        std::vector<std::string> cells{label};
        for (const Evaluation* evaluation : evaluations) {
            cells.push_back(shown(figure(*evaluation)));
        }
        table.addRow(std::move(cells));
    };
    row("perplexity", [](const Evaluation& one) { return one.perplexity(); });
    row("loss", [](const Evaluation& one) { return one.loss(); });
    row("standard error", [](const Evaluation& one) { return one.standardError(); });
    row("tokens", [](const Evaluation& one) { return one.tokens(); });
    row("windows", [](const Evaluation& one) { return static_cast<std::int64_t>(one.windows.size()); });
    if (evaluations.front()->size.words > 0) {
        row("word perplexity", [](const Evaluation& one) { return one.wordPerplexity(); });
        row("byte perplexity", [](const Evaluation& one) { return one.bytePerplexity(); });
        row("bits per byte", [](const Evaluation& one) { return one.bitsPerByte(); });
        row("words", [](const Evaluation& one) { return one.size.words; });
        row("bytes", [](const Evaluation& one) { return one.size.bytes; });
    }
    return table.text();
}

// What others published about the model, if anything: what compares with `original`, and the rest for reading.
void putPublished(CommandResult& result, const CommandContext& context, const ModelFacts& model, const Text& text,
                  const Evaluation& original)
{
    const std::vector<PublishedComparison> comparisons =
        comparePublished(readPublishedTable(context.resources.referencePerplexities()), model, text, original);
    if (comparisons.empty()) {
        return;
    }
    Json list = Json::array();
    TextTable table({"published", "value", "difference", "protocol", "window", "text", "source"});
    for (const auto& [published, difference] : comparisons) {
        Json entry;
        entry["measure"] = published.measure;
        entry["value"] = published.value;
        entry["difference"] = difference ? Json(*difference) : Json(nullptr);
        entry["protocol"] = published.protocol;
        entry["window"] = published.window;
        entry["stride"] = published.stride;
        entry["text"] = published.text;
        entry["source"] = published.source;
        entry["note"] = published.note;
        entry["verified"] = published.verified;
        list.push_back(std::move(entry));
        const std::string window =
            shown(published.window) + (published.stride == published.window ? "" : '/' + shown(published.stride));
        table.addRow({published.measure, shown(published.value), difference ? shown(100 * *difference) + " %" : "",
                      published.protocol, window, published.text,
                      published.source + (published.note.empty() ? "" : "; " + published.note)
                          + (published.verified ? "" : "; unverified")});
    }
    result.json["published"] = std::move(list);
    result.text += '\n' + table.text()
        + "Where no difference stands, the text, the protocol or the window is another: the figures do not compare.\n";
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
        result.text += scoreTable({}, {&evaluation});
        putPublished(result, context, *model.facts, request.text, evaluation);
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

    result.text += scoreTable({"", "original", "edited"}, {&baseline, &evaluation}) + "\nThe loss changes by "
        + shown(change.value) + ' ' + shownInterval(change.low, change.high) + ", the perplexity by a factor of "
        + shown(std::exp(change.value)) + ' ' + shownInterval(std::exp(change.low), std::exp(change.high))
        + " (95 % intervals, paired over windows).\n";
    putPublished(result, context, *model.facts, request.text, baseline);
    putLinearFits(result, *model.engine, request.edits, feedback);
    return result;
}

} // namespace prosector::app
