// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/session_document.h"

#include "core/storage/detail/figure_document.h"
#include "core/storage/detail/json_values.h"
#include "core/storage/detail/plan_document.h"

#include <limits>
#include <set>

namespace prosector {

namespace {

using nlohmann::json;

json identityOf(const ModelIdentity& identity)
{
    json files = json::array();
    for (const FileSize& file : identity.files) {
        files.push_back({{"name", file.name}, {"bytes", file.bytes}});
    }
    return {{"path", identity.path},       {"hub_name", identity.hubName}, {"revision", identity.revision},
            {"files", std::move(files)},   {"config", identity.config},    {"tokenizer", identity.tokenizer},
            {"tensors", identity.tensors}, {"weights", identity.weights}};
}

ModelIdentity identityFrom(const JsonFile& object)
{
    ModelIdentity identity{requireString(object, "path"),     requireString(object, "hub_name"),
                           requireString(object, "revision"), {},
                           requireString(object, "config"),   requireString(object, "tokenizer"),
                           requireString(object, "tensors"),  requireString(object, "weights")};
    for (const JsonFile& file : objectsFrom(object, "files")) {
        identity.files.push_back({requireString(file, "name"), countFrom(file, "bytes")});
    }
    return identity;
}

json textOf(const Text& text)
{
    json passages = json::array();
    for (const TextSpan& span : text.passages) {
        passages.push_back({{"begin", span.begin}, {"length", span.length}});
    }
    return {{"name", text.name}, {"passages", std::move(passages)}};
}

Text textFrom(const JsonFile& object)
{
    Text text{requireString(object, "name"), {}};
    for (const JsonFile& span : objectsFrom(object, "passages")) {
        text.passages.push_back(
            {static_cast<std::size_t>(countFrom(span, "begin")), static_cast<std::size_t>(countFrom(span, "length"))});
    }
    return text;
}

json generationOf(const GenerationRequest& request)
{
    return {{"prompt", request.prompt},
            {"tokens", request.tokens},
            {"temperature", jsonOf(request.temperature)},
            {"seed", static_cast<std::int64_t>(request.seed)},
            {"top_k", request.topK},
            {"top_p", jsonOf(request.topP)}};
}

GenerationRequest generationFrom(const JsonFile& object)
{
    GenerationRequest request;
    request.prompt = requireString(object, "prompt");
    request.tokens = countFrom(object, "tokens");
    request.temperature = numberFrom(object, "temperature");
    request.seed = static_cast<std::uint64_t>(requireInteger(object, "seed"));
    request.topK = countFrom(object, "top_k");
    request.topP = numberFrom(object, "top_p");
    return request;
}

json historyOf(const Session& session)
{
    json steps = json::array();
    for (const SessionStep& step : session.steps) {
        steps.push_back({{"text", step.text}, {"rows", jsonOf(step.rows)}});
    }
    return {{"first_rows", jsonOf(session.firstRows)}, {"steps", std::move(steps)}, {"step", session.step}};
}

void readHistory(const JsonFile& object, Session& session)
{
    session.firstRows = rowsFrom(object, "first_rows");
    for (const JsonFile& step : objectsFrom(object, "steps")) {
        session.steps.push_back({requireString(step, "text"), rowsFrom(step, "rows")});
    }
    session.step = requireIntegerBetween(object, "step", 0, static_cast<std::int64_t>(session.steps.size()));
}

json snapshotsOf(const SessionSnapshots& snapshots)
{
    json all = json::array();
    for (const SessionSnapshot& one : snapshots.all) {
        all.push_back({{"id", one.id}, {"from", one.from}, {"name", one.name}, {"rows", jsonOf(one.rows)}});
    }
    return {
        {"all", std::move(all)}, {"last_id", snapshots.lastId}, {"here", snapshots.here}, {"pinned", snapshots.pinned}};
}

// Each stands behind what it was made from, so that they are a tree.
SessionSnapshots snapshotsFrom(const JsonFile& object)
{
    SessionSnapshots snapshots;
    std::set<std::int64_t> known{0};
    const auto requireKnown = [&](const JsonFile& parent, std::string_view field) {
        const std::int64_t id = countFrom(parent, field);
        if (!known.contains(id)) {
            throwDamaged(parent.where,
                         say("Error", "the field \"%1\" names a snapshot that is not there").with(std::string(field)));
        }
        return id;
    };
    for (const JsonFile& entry : objectsFrom(object, "all")) {
        const std::int64_t from = requireKnown(entry, "from");
        const std::int64_t id = requireIntegerBetween(entry, "id", 1, std::numeric_limits<int>::max() - 1);
        if (!known.insert(id).second) {
            throwDamaged(entry.where, say("Error", "two snapshots have the same number"));
        }
        snapshots.all.push_back({id, from, requireString(entry, "name"), rowsFrom(entry, "rows")});
    }
    snapshots.lastId = requireIntegerBetween(object, "last_id", *known.rbegin(), std::numeric_limits<int>::max() - 1);
    snapshots.here = requireKnown(object, "here");
    snapshots.pinned = requireKnown(object, "pinned");
    return snapshots;
}

json resultOf(const SessionResult& result)
{
    const Evaluation& evaluation = *result.evaluation;
    json watched = json::array();
    for (const WatchedWord& word : evaluation.watched) {
        watched.push_back({{"word", word.word}, {"token", word.token}, {"several_tokens", word.severalTokens}});
    }
    return {{"edits", jsonOf(result.edits)},
            {"provenance", jsonOf(evaluation.provenance)},
            {"watched", std::move(watched)},
            {"words", evaluation.size.words},
            {"bytes", evaluation.size.bytes}};
}

SessionResult resultFrom(const JsonFile& object, std::size_t index, const SessionArrays& arrays)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->provenance = provenanceFrom(object, "provenance");
    for (const JsonFile& word : objectsFrom(object, "watched")) {
        evaluation->watched.push_back(
            {requireString(word, "word"), countFrom(word, "token"), requireBool(word, "several_tokens"), {}});
    }
    evaluation->size = {countFrom(object, "words"), countFrom(object, "bytes")};
    arrays.ofEvaluation(*evaluation, index);
    return {editsFrom(object, "edits"), std::move(evaluation)};
}

json effectsOf(const SessionEffects& known)
{
    json effects = json::array();
    for (const std::optional<Estimate>& effect : known.effects) {
        effects.push_back(effect ? jsonOf(*effect) : json::object());
    }
    return {{"edits", jsonOf(known.edits)}, {"effects", std::move(effects)}};
}

SessionEffects effectsFrom(const JsonFile& object)
{
    SessionEffects known{editsFrom(object, "edits"), {}};
    for (const JsonFile& effect : objectsFrom(object, "effects")) {
        known.effects.push_back(has(effect, "value") ? std::optional(estimateFrom(effect)) : std::nullopt);
    }
    if (known.effects.size() != known.edits.size()) {
        throwDamaged(object.where, say("Error", "there are not as many effects as edits"));
    }
    return known;
}

json figureOf(const SessionFigure& known)
{
    return {{"figure", jsonOf(*known.figure)},
            {"edits", jsonOf(known.edits)},
            {"text", known.text},
            {"protocol", jsonOf(known.protocol)},
            {"command", known.command}};
}

SessionFigure sessionFigureFrom(const JsonFile& object, std::size_t index, const SessionArrays& arrays)
{
    auto figure = std::make_shared<Figure>(figureFrom(requireObject(object, "figure")));
    arrays.ofFigure(*figure, index);
    return {std::move(figure), editsFrom(object, "edits"), requireString(object, "text"),
            protocolFrom(object, "protocol"), requireString(object, "command")};
}

json trialOf(const SessionTrial& trial)
{
    return {
        {"standing", jsonOf(trial.standing)}, {"candidate", jsonOf(trial.candidate)}, {"effect", jsonOf(trial.effect)}};
}

// What the program computed of the session's states besides their evaluations; the first versions did not keep it.
void readFindings(const JsonFile& document, const SessionArrays& arrays, Session& session)
{
    if (has(document, "trials")) {
        for (const JsonFile& trial : objectsFrom(document, "trials")) {
            session.trials.push_back({editsFrom(trial, "standing"), editsFrom(trial, "candidate"),
                                      estimateFrom(requireObject(trial, "effect"))});
        }
    }
    if (has(document, "figures")) {
        for (const JsonFile& figure : objectsFrom(document, "figures")) {
            session.figures.push_back(sessionFigureFrom(figure, session.figures.size(), arrays));
        }
    }
    if (const auto plan = findObject(document, "plan")) {
        session.plan = std::make_shared<const Plan>(planFrom(*plan));
    }
}

json scanOf(const SessionScan& known)
{
    json texts = json::array();
    for (const auto& [id, text] : known.tokenTexts) {
        texts.push_back({{"id", id.value()}, {"text", text}});
    }
    return {{"scan", jsonOf(known.scan)}, {"token_texts", std::move(texts)}};
}

SessionScan sessionScanFrom(const JsonFile& object)
{
    SessionScan known{scanFrom(object, "scan"), {}};
    for (const JsonFile& text : objectsFrom(object, "token_texts")) {
        known.tokenTexts.emplace(countFrom(text, "id"), requireString(text, "text"));
    }
    return known;
}

} // namespace

json documentOf(const Session& session)
{
    json document = {{"model_name", session.modelName},
                     {"built_in", session.isBuiltIn},
                     {"model", identityOf(session.model)},
                     {"evaluation_text", textOf(session.evaluationText)},
                     {"calibration_text", textOf(session.calibrationText)},
                     {"protocol", jsonOf(session.protocol)},
                     {"watched_words", session.watchedWords},
                     {"generation", generationOf(session.generation)},
                     {"history", historyOf(session)},
                     {"snapshots", snapshotsOf(session.snapshots)},
                     {"results", json::array()},
                     {"changes", json::array()},
                     {"effects", json::array()},
                     {"trials", json::array()},
                     {"figures", json::array()},
                     {"plan", session.plan ? jsonOf(*session.plan) : json()},
                     {"scan", session.scan ? scanOf(*session.scan) : json()}};
    for (const SessionResult& result : session.results) {
        document["results"].push_back(resultOf(result));
    }
    for (const SessionChange& change : session.changes) {
        document["changes"].push_back({{"reference", jsonOf(change.reference)},
                                       {"edits", jsonOf(change.edits)},
                                       {"top_changed", jsonOf(change.topChanged)},
                                       {"divergence", jsonOf(change.divergence)}});
    }
    for (const SessionEffects& known : session.effects) {
        document["effects"].push_back(effectsOf(known));
    }
    for (const SessionTrial& trial : session.trials) {
        document["trials"].push_back(trialOf(trial));
    }
    for (const SessionFigure& known : session.figures) {
        document["figures"].push_back(figureOf(known));
    }
    return document;
}

Session sessionFrom(const JsonFile& document, const SessionArrays& arrays)
{
    Session session;
    session.modelName = requireString(document, "model_name");
    session.isBuiltIn = requireBool(document, "built_in");
    session.model = identityFrom(requireObject(document, "model"));
    session.evaluationText = textFrom(requireObject(document, "evaluation_text"));
    session.calibrationText = textFrom(requireObject(document, "calibration_text"));
    session.protocol = protocolFrom(document, "protocol");
    session.watchedWords = stringsFrom(document, "watched_words");
    session.generation = generationFrom(requireObject(document, "generation"));
    readHistory(requireObject(document, "history"), session);
    session.snapshots = snapshotsFrom(requireObject(document, "snapshots"));
    for (const JsonFile& result : objectsFrom(document, "results")) {
        session.results.push_back(resultFrom(result, session.results.size(), arrays));
    }
    for (const JsonFile& change : objectsFrom(document, "changes")) {
        session.changes.push_back({editsFrom(change, "reference"), editsFrom(change, "edits"),
                                   numberFrom(change, "top_changed"), numberFrom(change, "divergence")});
    }
    for (const JsonFile& known : objectsFrom(document, "effects")) {
        session.effects.push_back(effectsFrom(known));
    }
    readFindings(document, arrays, session);
    if (const auto known = findObject(document, "scan")) {
        session.scan = sessionScanFrom(*known);
    }
    return session;
}

} // namespace prosector
