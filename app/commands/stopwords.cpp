// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"
#include "app/stop_words.h"

namespace prosector::app {

CommandResult runStopWords(const CommandContext& context)
{
    RunRequest request = requestFrom(context);
    request.watchedWords =
        readWords(context.arguments.has("words") ? std::filesystem::path(*context.arguments.value("words"))
                                                 : context.resources.stopWords());
    const OpenModel model = openModel(context);
    const Feedback& feedback = context.console.feedback();
    RunRequest unedited = request;
    unedited.edits.clear();
    const Evaluation before = model.engine->evaluate(unedited, feedback);
    const Evaluation after = request.edits.empty() ? before : model.engine->evaluate(request, feedback);

    CommandResult result;
    putProvenance(result.json, after.provenance);
    result.json["tokens"] = after.tokens();
    result.json["words"] = Json::array();
    for (const WordChange& word : wordChanges(before, after)) {
        Json entry;
        entry["word"] = word.word;
        putNumber(entry, "before", word.before);
        putNumber(entry, "after", word.after);
        putNumber(entry, "ratio", word.ratio.value);
        putInterval(entry, "interval", word.ratio.low, word.ratio.high);
        entry["token"] = word.token;
        entry["several_tokens"] = word.severalTokens;
        result.json["words"].push_back(std::move(entry));
    }
    Json mass;
    putNumber(mass, "before", before.watchedMass());
    putNumber(mass, "after", after.watchedMass());
    result.json["mass"] = std::move(mass);
    result.text = provenanceText(after.provenance) + wordTable(before, after);
    putLinearFits(result, *model.engine, request.edits, feedback);
    return result;
}

} // namespace prosector::app
