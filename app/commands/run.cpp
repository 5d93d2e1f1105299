// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/model_run.h"
#include "core/edit/edit_grammar.h"
#include "core/storage/session_file.h"
#include "core/storage/session_model.h"

#include <algorithm>
#include <cmath>

namespace prosector::app {

namespace {

constexpr double tolerance = 1e-6; // relative, of the loss and of the perplexity

// A state of the session that is run again.
struct State
{
    std::string text;
    EditList edits;
    std::shared_ptr<const Evaluation> stored; // null: it was not known
};

std::string sessionArgument(const CommandContext& context)
{
    const auto& plain = context.arguments.plain();
    if (plain.size() != 1) {
        throwUsage("FILE", plain.empty() ? "is missing" : "is given more than once", "Give one session file");
    }
    return plain.front();
}

std::filesystem::path modelOf(const Session& session, const CommandContext& context)
{
    const Feedback& feedback = context.console.feedback();
    const auto given = context.arguments.value("model");
    const ModelPlace place = given ? modelAt(modelPath(*given, context.resources), session, feedback)
                                   : findModel(session, context.resources.demoModel(), feedback);
    if (place.path.empty()) {
        throw Error(ErrorCode::NotFound, session.model.path, "the model of the session is not there any more",
                    "Say where it is: --model FOLDER");
    }
    if (!place.differences.empty() && !context.arguments.has("any-model")) {
        throw Error(ErrorCode::Mismatch, place.path.string(),
                    "is not the model that the session was made with: " + listed(place.differences) + " differ",
                    "Name the right one with --model, or run it all the same with --any-model");
    }
    return place.path;
}

// The original, then every state of the history, each edit list once.
std::vector<State> statesOf(const Session& session)
{
    std::vector<State> states;
    const auto add = [&](const std::string& text, const EditList& edits) {
        if (std::ranges::find(states, edits, &State::edits) == states.end()) {
            const auto known = std::ranges::find(session.results, edits, &SessionResult::edits);
            states.push_back({text, edits, known == session.results.end() ? nullptr : known->evaluation});
        }
    };
    add("original", {});
    add("first state", enabledEdits(session.firstRows));
    for (const SessionStep& step : session.steps) {
        add(step.text, enabledEdits(step.rows));
    }
    return states;
}

double relativeDifference(double one, double other)
{
    return one == other ? 0 : std::abs(one - other) / std::max(std::abs(one), std::abs(other));
}

// Of two evaluations; NaN where one of the losses is none.
double differenceOf(const Evaluation& one, const Evaluation& other)
{
    return std::max(relativeDifference(one.loss(), other.loss()),
                    relativeDifference(one.perplexity(), other.perplexity()));
}

bool agrees(const Evaluation& now, const Evaluation& stored)
{
    if (now.tokens() != stored.tokens()) {
        return false;
    }
    return (std::isnan(now.loss()) && std::isnan(stored.loss())) || differenceOf(now, stored) <= tolerance;
}

Json scoresOf(const Evaluation& evaluation)
{
    Json scores;
    putNumber(scores, "perplexity", evaluation.perplexity());
    putNumber(scores, "loss", evaluation.loss());
    putNumber(scores, "standard_error", evaluation.standardError());
    scores["tokens"] = evaluation.tokens();
    return scores;
}

} // namespace

CommandResult runSession(const CommandContext& context)
{
    const std::string file = sessionArgument(context);
    const Session session = readSession(file);
    EngineOptions options = engineOptions(context.arguments, context.resources);
    options.calibration = session.calibrationText;
    const Feedback& feedback = context.console.feedback();
    const std::filesystem::path path = modelOf(session, context);
    const auto engine = makeEngine(std::move(options));
    engine->open(path, feedback);

    CommandResult result;
    result.json["session"] = file;
    TextTable table({"state", "perplexity", "loss", "stored", "difference"});
    Json list = Json::array();
    std::int64_t compared = 0;
    std::int64_t differing = 0;
    const EditList current = enabledEdits(session.rows());
    for (const State& state : statesOf(session)) {
        const RunRequest request{session.evaluationText, session.protocol, state.edits, session.watchedWords};
        const Evaluation now = engine->compare(request, {}, feedback).edited;
        Json entry = scoresOf(now);
        entry["state"] = state.text;
        entry["edits"] = Json::array();
        for (const Edit& edit : state.edits) {
            entry["edits"].push_back(formatEdit(edit));
        }
        entry["current"] = state.edits == current;
        if (state.stored) {
            const bool isSame = agrees(now, *state.stored);
            ++compared;
            differing += isSame ? 0 : 1;
            entry["stored"] = scoresOf(*state.stored);
            putNumber(entry, "relative_difference", differenceOf(now, *state.stored));
            entry["agrees"] = isSame;
        }
        table.addRow({state.text + (state.edits == current ? " *" : ""), shown(now.perplexity()), shown(now.loss()),
                      state.stored ? shown(state.stored->perplexity()) : "",
                      state.stored ? shown(differenceOf(now, *state.stored)) : ""});
        if (state.edits.empty()) {
            putProvenance(result.json, now.provenance);
            result.text = provenanceText(now.provenance);
            result.json["baseline"] = entry;
        }
        list.push_back(std::move(entry));
    }
    result.json["states"] = std::move(list);
    result.json["compared"] = compared;
    result.json["differing"] = differing;
    result.json["tolerance"] = tolerance;
    result.checkFailed = differing > 0;
    result.text += table.text() + "* the current state\n\n" + shown(compared) + " states are known from the session; "
        + shown(differing) + " of them differ by more than " + shown(tolerance) + ".\n";
    return result;
}

} // namespace prosector::app
