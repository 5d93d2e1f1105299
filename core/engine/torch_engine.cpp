// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/scan_windows.h"
#include "core/analysis/detail/text_calibration.h"
#include "core/edit/edit_grammar.h"
#include "core/engine/detail/activation_capture.h"
#include "core/engine/detail/evaluate.h"
#include "core/engine/detail/generate.h"
#include "core/engine/detail/last_word_scorer.h"
#include "core/engine/detail/memory_budget.h"
#include "core/engine/detail/paired_text.h"
#include "core/engine/detail/prompt_cache.h"
#include "core/engine/detail/team.h"
#include "core/engine/engine.h"
#include "core/engine/last_word.h"
#include "core/model/detail/edited_model.h"
#include "core/model/model.h"
#include "core/tokenizer/tokenizer.h"
#include "core/types/error.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cctype>

namespace prosector {

namespace {

// Up to here every weight is read when the checkpoint is opened, so that a bad one is refused before it is shown.
constexpr std::int64_t verifiedAtOpening = std::int64_t(2) << 30; // bytes of file

class TorchEngine : public Engine
{
public:
    explicit TorchEngine(EngineOptions options)
        : m_options(std::move(options))
        , m_team(resolvedThreads(m_options.threads))
        , m_states(m_options.stateBytes > 0 ? m_options.stateBytes : memoryLimit() / 8)
    {
    }

    std::shared_ptr<const ModelFacts> open(const std::filesystem::path& path, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        feedback.report("opening", 0);
        const std::shared_ptr<const Model> model = Model::open(path, memoryFor(m_options.weightBytes));
        if (model->facts().fileBytes <= verifiedAtOpening) {
            model->verifyWeights(feedback);
        }
        ModelFacts facts = model->facts();
        std::error_code ignored; // a path that cannot be compared is not the specimen's
        facts.isSpecimen =
            !m_options.specimen.empty() && std::filesystem::equivalent(facts.path, m_options.specimen, ignored);
        m_facts = std::make_shared<const ModelFacts>(std::move(facts));
        m_model = model;
        m_calibration = std::make_unique<TextCalibration>(
            m_model, [this] { return planOf(m_options.calibration, {}).windows; },
            CalibrationOptions{m_options.ridge, m_options.calibrateWithoutFirst, m_options.calibration.name}, m_team);
        m_tokens.reset();
        m_paired.reset();
        m_states.clear();
        m_prompts.clear();
        return m_facts;
    }

    std::shared_ptr<const ModelFacts> model() const override { return m_facts; }

    Evaluation evaluate(const RunRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        const WindowPlan plan = planOf(request.text, request.protocol);
        const EditedModel edited = editedModel(request.edits, feedback);
        Evaluation evaluation = evaluateWindows(edited, plan.windows, watched(request.watchedWords), m_team, feedback);
        evaluation.provenance = provenance(request, plan);
        if (plan.protocol.kind == ProtocolKind::LmEval) {
            evaluation.size = scoredSize(plan);
        }
        return evaluation;
    }

    Comparison compare(const RunRequest& request, const ComparisonPreview& preview, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        Paired& paired = pairedText(request);
        const EditedModel original(m_model);
        const EditedModel edited = editedModel(request.edits, feedback);
        RunRequest originalRequest = request;
        originalRequest.edits.clear();
        const auto signedBy = [&](Comparison comparison) {
            comparison.original.provenance = provenance(originalRequest, paired.plan);
            comparison.edited.provenance = provenance(request, paired.plan);
            comparison.original.size = comparison.edited.size =
                comparison.isComplete() ? paired.size : TextSize(); // of the whole text
            return comparison;
        };
        const ComparisonPreview signedPreview = [&](const Comparison& comparison) {
            if (preview) {
                preview(signedBy(comparison));
            }
        };
        return signedBy(paired.text.compare(original, request.edits.empty() ? nullptr : &edited, m_states, m_team,
                                            signedPreview, feedback));
    }

    std::int64_t stateBytes() const override { return m_states.bytes(); }

    Scan scan(const RunRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        const WindowPlan plan = planOf(request.text, request.protocol);
        const EditedModel edited = editedModel(request.edits, feedback);
        Scan scan = scanWindows(edited, *m_model, plan.windows, m_team, feedback);
        scan.provenance = provenance(request, plan);
        return scan;
    }

    LastWordResult lastWords(const LastWordRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        const Tokenizer& tokenizer = requireModel().tokenizer();
        const std::optional<TokenId> front = bosFor(request.bos, tokenizer.bos(), tokenizer.addsBos());
        const auto encode = [&](std::string_view part) { return tokenizer.encode(part, SpecialTokens::None); };
        const LastWordPlan plan =
            planLastWords(request.text.parts(), request.text.name, encode, front, m_model->spec().context);
        std::vector<std::int64_t> stopTokens;
        for (const WatchedWord& word : watched(request.stopWords)) {
            if (!word.severalTokens) {
                stopTokens.push_back(word.token);
            }
        }
        const EditedModel edited = editedModel(request.edits, feedback);
        LastWordResult result;
        result.passages = scoreLastWords(edited, plan.windows, stopTokens, m_team, feedback);
        result.truncated = plan.truncated;
        result.stopTokens = static_cast<std::int64_t>(stopTokens.size());
        result.provenance = {m_facts->name,
                             request.text.name,
                             {},
                             front.has_value(),
                             "float32",
                             request.edits,
                             static_cast<std::int64_t>(plan.windows.size())};
        return result;
    }

    std::string generate(const GenerationRequest& request, const TextSoFar& written, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return continueText(editedModel(request.edits, feedback), requireModel().tokenizer(), request, m_prompts,
                            m_team, written, feedback);
    }

    void writeActivations(const ActivationRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        captureActivations(editedModel(request.edits, feedback), request, m_team, feedback);
    }

    double weight(const WeightCoordinate& at) const override
    {
        const c10::InferenceMode inference;
        checkEdit(ZeroWeight{at}, *facts());
        const at::Tensor row = m_model->weights().rows(keyOf(at.place), at::tensor({at.row.value()}, at::kLong));
        return row[0][at.column.value()].item<double>();
    }

    LinearFitFacts linearFit(const LayerSpan& span, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        checkEdit(LinearSpan{span}, *facts());
        return m_calibration->linearMap(span, feedback)->facts;
    }

    std::string tokenText(TokenId id) const override { return requireModel().tokenizer().piece(id); }

private:
    const Model& requireModel() const
    {
        if (!m_model) {
            throw Error(ErrorCode::NothingToDo, {}, "no model is open", "Open a checkpoint first");
        }
        return *m_model;
    }

    std::shared_ptr<const ModelFacts> facts() const
    {
        requireModel();
        return m_facts;
    }

    EditedModel editedModel(const EditList& edits, const Feedback& feedback)
    {
        requireModel();
        for (const Edit& edit : edits) {
            checkEdit(edit, *m_facts);
        }
        return {m_model, edits, *m_calibration, feedback};
    }

    // A text is tokenized once as long as the same one is asked for again.
    const TextTokens& tokensOf(const Text& text)
    {
        if (!m_tokens || m_tokens->text != text) {
            const Tokenizer& tokenizer = requireModel().tokenizer();
            TextTokens tokens{text.name, {}, tokenizer.bos(), tokenizer.eos(), tokenizer.addsBos()};
            for (const std::string_view part : text.parts()) {
                tokens.passages.push_back(tokenizer.encode(part, SpecialTokens::None));
            }
            m_tokens.emplace(Tokenized{text, std::move(tokens)});
        }
        return m_tokens->tokens;
    }

    WindowPlan planOf(const Text& text, const Protocol& protocol)
    {
        return planWindows(tokensOf(text), protocol, requireModel().spec().context);
    }

    struct Paired
    {
        Text source;
        Protocol protocol; // as asked for
        std::vector<std::string> words;
        WindowPlan plan;
        TextSize size; // under lm-eval
        PairedText text;
    };

    // The original's scores on a text are kept as long as the same text is asked for again.
    Paired& pairedText(const RunRequest& request)
    {
        if (!m_paired || m_paired->source != request.text || m_paired->protocol != request.protocol
            || m_paired->words != request.watchedWords) {
            WindowPlan plan = planOf(request.text, request.protocol);
            const TextSize size = plan.protocol.kind == ProtocolKind::LmEval ? scoredSize(plan) : TextSize();
            PairedText text(plan.windows, watched(request.watchedWords));
            m_paired.emplace(
                Paired{request.text, request.protocol, request.watchedWords, std::move(plan), size, std::move(text)});
        }
        return *m_paired;
    }

    // Of the text last planned, as far as its tokens were used.
    TextSize scoredSize(const WindowPlan& plan) const
    {
        TextSize sum;
        const std::vector<std::string_view> parts = m_tokens->text.parts();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::vector<TokenId>& ids = m_tokens->tokens.passages[i];
            const auto used = static_cast<std::size_t>(plan.textTokens[i]);
            if (used == 0) {
                continue;
            }
            const TextSize size = used == ids.size()
                ? sizeOf(parts[i])
                : sizeOf(requireModel().tokenizer().decode(std::span(ids).first(used)));
            sum = {sum.words + size.words, sum.bytes + size.bytes};
        }
        return sum;
    }

    std::vector<WatchedWord> watched(const std::vector<std::string>& words) const
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
                result.push_back({word, ids.front().value(), ids.size() > 1, {}});
            }
        }
        return result;
    }

    // The tokens that a piece of text adds to running text: alone it may be cut otherwise, as at a text's start.
    std::vector<TokenId> continuation(const std::string& piece) const
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

    Provenance provenance(const RunRequest& request, const WindowPlan& plan) const
    {
        return {m_facts->name,
                request.text.name,
                plan.protocol,
                plan.bosUsed,
                "float32",
                request.edits,
                static_cast<std::int64_t>(plan.textTokens.size())};
    }

    struct Tokenized
    {
        Text text;
        TextTokens tokens;
    };

    EngineOptions m_options;
    Team m_team;
    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const ModelFacts> m_facts;
    std::optional<Tokenized> m_tokens;
    std::optional<Paired> m_paired;
    ResidualCache m_states;
    PromptCache m_prompts;
    std::unique_ptr<TextCalibration> m_calibration; // of the open model
};

} // namespace

std::unique_ptr<Engine> makeEngine(EngineOptions options)
{
    return std::make_unique<TorchEngine>(std::move(options));
}

} // namespace prosector
