// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/open_model.h"

#include "core/edit/edit_grammar.h"
#include "core/engine/detail/window_groups.h"
#include "core/engine/memory_budget.h"
#include "core/model/detail/weights.h"

#include <algorithm>
#include <cctype>

namespace prosector {

namespace {

// Up to here every weight is read when the checkpoint is opened, so that a bad one is refused before it is shown.
constexpr std::int64_t verifiedAtOpening = std::int64_t(2) << 30; // bytes of file

std::shared_ptr<const Model> opened(const std::filesystem::path& path, const EngineOptions& options,
                                    const Feedback& feedback)
{
    feedback.report(say("Progress", "opening"), 0);
    std::shared_ptr<const Model> model = Model::open(path, memoryFor(options.weightBytes));
    if (model->facts().fileBytes <= verifiedAtOpening) {
        model->verifyWeights(feedback);
    }
    return model;
}

std::shared_ptr<const ModelFacts> factsOf(const Model& model, const std::filesystem::path& specimen)
{
    ModelFacts facts = model.facts();
    std::error_code ignored; // a path that cannot be compared is not the specimen's
    facts.isSpecimen = !specimen.empty() && std::filesystem::equivalent(facts.path, specimen, ignored);
    return std::make_shared<const ModelFacts>(std::move(facts));
}

} // namespace

OpenModel::OpenModel(const std::filesystem::path& path, const EngineOptions& options, Team& team,
                     const Feedback& feedback)
    : m_options(options)
    , m_team(team)
    , m_model(opened(path, options, feedback))
    , m_facts(factsOf(*m_model, options.specimen))
    , m_states(options.stateBytes > 0 ? options.stateBytes : memoryLimit() / 8)
{
    forgetCalibration();
}

void OpenModel::forgetCalibration()
{
    m_calibration.emplace(
        m_model, [this] { return calibrationPlan().windows; },
        CalibrationOptions{m_options.ridge, m_options.calibrateWithoutFirst, m_options.calibration.name}, m_team);
    m_states.clear();
}

void OpenModel::computeOn(at::Device device, std::int64_t weightBytes)
{
    m_model->weights().computeOn(device, weightBytes);
    m_states.clear();
}

EditedModel OpenModel::edited(const EditList& edits, const Feedback& feedback, FoldedWeights folded)
{
    for (const Edit& edit : edits) {
        checkEdit(edit, *m_facts);
    }
    return {m_model, edits, *m_calibration, feedback, folded};
}

EditedModel OpenModel::edited(const EditList& edits, Calibration& calibration, const Feedback& feedback) const
{
    for (const Edit& edit : edits) {
        checkEdit(edit, *m_facts);
    }
    return {m_model, edits, calibration, feedback};
}

const TextTokens& OpenModel::tokensOf(const Text& text)
{
    if (!m_tokens || m_tokens->text != text) {
        const Tokenizer& tokenizer = m_model->tokenizer();
        TextTokens tokens{text.name, {}, tokenizer.bos(), tokenizer.eos(), tokenizer.addsBos()};
        for (const std::string_view part : text.parts()) {
            tokens.passages.push_back(tokenizer.encode(part, SpecialTokens::None));
        }
        m_tokens.emplace(Tokenized{text, std::move(tokens)});
    }
    return m_tokens->tokens;
}

WindowPlan OpenModel::planOf(const Text& text, const Protocol& protocol)
{
    return planWindows(tokensOf(text), protocol, m_model->spec().context);
}

TextSize OpenModel::scoredSize(const Text& text, const WindowPlan& plan)
{
    TextSize sum;
    const TextTokens& tokens = tokensOf(text);
    const std::vector<std::string_view> parts = text.parts();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::vector<TokenId>& ids = tokens.passages[i];
        const auto used = static_cast<std::size_t>(plan.textTokens[i]);
        if (used == 0) {
            continue;
        }
        const TextSize size =
            used == ids.size() ? sizeOf(parts[i]) : sizeOf(m_model->tokenizer().decode(std::span(ids).first(used)));
        sum = {sum.words + size.words, sum.bytes + size.bytes};
    }
    return sum;
}

std::vector<WatchedWord> OpenModel::watched(const std::vector<std::string>& words) const
{
    std::vector<WatchedWord> result;
    for (const std::string& word : words) {
        std::vector<TokenId> ids = continuation(" " + word);
        // A comma follows its word directly; behind a space many vocabularies know it only as a space and a comma.
        if (!word.empty() && ids.size() > 1 && std::ispunct(static_cast<unsigned char>(word.front()))) {
            if (std::vector<TokenId> direct = continuation(word); direct.size() == 1) {
                ids = std::move(direct);
            }
        }
        if (!ids.empty()) {
            requireKnownToken(ids.front().value(), spec().vocabulary);
            result.push_back({word, ids.front().value(), ids.size() > 1, {}});
        }
    }
    return result;
}

// The tokens that a piece of text adds to running text: alone it may be cut otherwise, as at a text's start.
std::vector<TokenId> OpenModel::continuation(const std::string& piece) const
{
    const std::string before = "a";
    const Tokenizer& tokenizer = m_model->tokenizer();
    const std::vector<TokenId> prefix = tokenizer.encode(before, SpecialTokens::None);
    std::vector<TokenId> ids = tokenizer.encode(before + piece, SpecialTokens::None);
    if (ids.size() <= prefix.size() || !std::equal(prefix.begin(), prefix.end(), ids.begin())) {
        return tokenizer.encode(piece, SpecialTokens::None);
    }
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(prefix.size()));
    return ids;
}

Provenance OpenModel::provenance(const RunRequest& request, const WindowPlan& plan) const
{
    return {m_facts->name,
            request.text.name,
            plan.protocol,
            plan.bosUsed,
            "float32",
            request.edits,
            static_cast<std::int64_t>(plan.textTokens.size())};
}

} // namespace prosector
