// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/edit_costs.h"
#include "core/analysis/detail/scan_windows.h"
#include "core/edit/edit_grammar.h"
#include "core/engine/detail/activation_capture.h"
#include "core/engine/detail/compute_device.h"
#include "core/engine/detail/evaluate.h"
#include "core/engine/detail/generate.h"
#include "core/engine/detail/last_word_scorer.h"
#include "core/engine/detail/next_token_reader.h"
#include "core/engine/detail/open_model.h"
#include "core/engine/detail/paired_text.h"
#include "core/engine/detail/prompt_cache.h"
#include "core/engine/detail/team.h"
#include "core/engine/detail/tensor_reader.h"
#include "core/engine/engine.h"
#include "core/engine/last_word.h"
#include "core/engine/memory_budget.h"
#include "core/export/detail/export_model.h"
#include "core/model/detail/edited_model.h"
#include "core/prune/detail/planner.h"
#include "core/types/error.h"

#include <c10/core/InferenceMode.h>

#include <optional>

namespace prosector {

namespace {

class TorchEngine : public Engine
{
public:
    TorchEngine(EngineOptions options, std::vector<Accelerator> present)
        : m_options(std::move(options))
        , m_device(m_options.device, std::move(present))
        , m_team(resolvedThreads(m_options.threads))
    {
        keepFreedMemory();
        m_device.onChange([this] { moveToDevice(); });
    }

    std::shared_ptr<const ModelFacts> open(const std::filesystem::path& path, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        auto next = std::make_unique<OpenModel>(path, m_options, m_team, feedback);
        m_paired.reset();
        m_prompts.clear();
        m_open = std::move(next);
        returnFreedMemory(); // the model before
        m_open->computeOn(m_device.device(), m_device.weightBytes());
        return m_open->facts();
    }

    std::shared_ptr<const ModelFacts> model() const override { return m_open ? m_open->facts() : nullptr; }

    void setCalibration(const Text& text) override
    {
        if (text == m_options.calibration) {
            return;
        }
        m_options.calibration = text;
        m_paired.reset();
        m_prompts.clear();
        if (m_open) {
            m_open->forgetCalibration();
        }
    }

    void setDevice(DeviceKind device) override { m_device.set(device); }
    DeviceState device() const override { return m_device.state(); }

    Evaluation evaluate(const RunRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            const WindowPlan plan = open.planOf(request.text, request.protocol);
            const EditedModel edited = open.edited(request.edits, feedback);
            Evaluation evaluation =
                evaluateWindows(edited, plan.windows, open.watched(request.watchedWords), m_team, feedback);
            evaluation.provenance = open.provenance(request, plan);
            evaluation.size = sizeFor(request.text, plan);
            return evaluation;
        });
    }

    Comparison compare(const RunRequest& request, const ComparisonPreview& preview, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            Paired& paired = pairedText(request);
            const EditedModel reference = open.edited(request.reference, feedback);
            const EditedModel edited = open.edited(request.edits, feedback);
            RunRequest referenceRequest = request;
            referenceRequest.edits = request.reference;
            const auto signedBy = [&](Comparison comparison) {
                comparison.reference.provenance = open.provenance(referenceRequest, paired.plan);
                comparison.edited.provenance = open.provenance(request, paired.plan);
                comparison.reference.size = comparison.edited.size =
                    comparison.isComplete() ? paired.size : TextSize(); // of the whole text
                return comparison;
            };
            const ComparisonPreview signedPreview = [&](const Comparison& comparison) {
                if (preview) {
                    preview(signedBy(comparison));
                }
            };
            return signedBy(paired.text.compare(reference, request.edits == request.reference ? nullptr : &edited,
                                                open.states(), m_team, signedPreview, feedback));
        });
    }

    std::vector<Estimate> effects(const RunRequest& request, const std::vector<EditList>& candidates,
                                  const EffectShown& shown, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            const WindowPlan plan = open.planOf(request.text, request.protocol);
            EditCosts costs(open, plan.windows, request.edits, feedback);
            std::vector<Estimate> changes;
            for (const EditList& candidate : candidates) {
                changes.push_back(costs.change(candidate));
                if (shown) {
                    shown(changes.size() - 1, changes.back());
                }
            }
            return changes;
        });
    }

    NextTokens nextTokens(const RunRequest& request, std::int64_t position, std::int64_t count,
                          const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            const WindowPlan plan = open.planOf(request.text, request.protocol);
            NextTokens next = readNextTokens(open, plan.windows, request, position, count, feedback);
            next.provenance = open.provenance(request, plan);
            return next;
        });
    }

    ScoredTokens scoredTokens(const RunRequest& request, std::int64_t atMost) override
    {
        OpenModel& open = requireOpen();
        const WindowPlan plan = open.planOf(request.text, request.protocol);
        ScoredTokens scored{{}, {}, open.provenance(request, plan)};
        for (std::size_t window = 0; window < plan.windows.size(); ++window) {
            std::int64_t position = plan.windows[window].firstScored;
            for (const std::int64_t id : plan.windows[window].targets()) {
                if (static_cast<std::int64_t>(scored.ids.size()) == atMost) {
                    return scored;
                }
                scored.ids.emplace_back(id);
                scored.places.push_back({static_cast<std::int64_t>(window), TokenPosition(position++)});
            }
        }
        return scored;
    }

    std::int64_t stateBytes() const override { return m_open ? m_open->states().bytes() : 0; }

    Scan scan(const RunRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            const WindowPlan plan = open.planOf(request.text, request.protocol);
            const EditedModel edited = open.edited(request.edits, feedback);
            Scan scan = scanWindows(edited, open.model(), plan.windows, m_team, feedback);
            scan.provenance = open.provenance(request, plan);
            return scan;
        });
    }

    Figure analyze(const AnalysisRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            return prosector::analyze(requireOpen(), request.analysis, request.run, request.settings, feedback);
        });
    }

    Plan plan(const PlanRequest& request, const PlanPreview& preview, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] { return Planner(requireOpen(), request, preview, feedback).run(); });
    }

    LastWordResult lastWords(const LastWordRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            const Tokenizer& tokenizer = open.tokenizer();
            const std::optional<TokenId> front = bosFor(request.bos, tokenizer.bos(), tokenizer.addsBos());
            const auto encode = [&](std::string_view part) { return tokenizer.encode(part, SpecialTokens::None); };
            const LastWordPlan plan =
                planLastWords(request.text.parts(), request.text.name, encode, front, open.spec().context);
            std::vector<std::int64_t> stopTokens;
            for (const WatchedWord& word : open.watched(request.stopWords)) {
                if (!word.severalTokens) {
                    stopTokens.push_back(word.token);
                }
            }
            const EditedModel edited = open.edited(request.edits, feedback);
            LastWordResult result;
            result.passages = scoreLastWords(edited, plan.windows, stopTokens, m_team, feedback);
            result.truncated = plan.truncated;
            result.stopTokens = static_cast<std::int64_t>(stopTokens.size());
            result.provenance = {open.facts()->name,
                                 request.text.name,
                                 {},
                                 front.has_value(),
                                 "float32",
                                 request.edits,
                                 static_cast<std::int64_t>(plan.windows.size())};
            return result;
        });
    }

    std::string generate(const GenerationRequest& request, const TextSoFar& written, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            return continueText(open.edited(request.edits, feedback), open.tokenizer(), request, m_prompts, m_team,
                                written, feedback);
        });
    }

    ExportResult exportModel(const ExportRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] { return prosector::exportModel(requireOpen(), request, feedback); });
    }

    void writeActivations(const ActivationRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        m_device.run(
            [&] { captureActivations(requireOpen().edited(request.edits, feedback), request, m_team, feedback); });
    }

    TensorStatistics tensorStatistics(const TensorRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] { return prosector::tensorStatistics(requireOpen(), request, feedback); });
    }

    TensorWindow tensorWindow(const TensorWindowRequest& request, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] { return prosector::tensorWindow(requireOpen(), request, feedback); });
    }

    double weight(const WeightCoordinate& at) const override
    {
        const c10::InferenceMode inference;
        const OpenModel& open = requireOpen();
        checkEdit(ZeroWeight{at}, *open.facts());
        const at::Tensor row = open.model().weights().rows(keyOf(at.place), at::tensor({at.row.value()}, at::kLong));
        return row[0][at.column.value()].item<double>();
    }

    LinearFitFacts linearFit(const LayerSpan& span, const Feedback& feedback) override
    {
        const c10::InferenceMode inference;
        return m_device.run([&] {
            OpenModel& open = requireOpen();
            checkEdit(LinearSpan{span}, *open.facts());
            return open.calibration().linearMap(span, feedback)->facts;
        });
    }

    std::string tokenText(TokenId id) const override { return requireOpen().tokenizer().piece(id); }

private:
    OpenModel& requireOpen() const
    {
        if (!m_open) {
            throw Error(ErrorCode::NothingToDo, {}, say("Error", "no model is open"),
                        say("Remedy", "Open a checkpoint first"));
        }
        return *m_open;
    }

    // Counted where a protocol's results are given by words and bytes.
    TextSize sizeFor(const Text& text, const WindowPlan& plan) const
    {
        return plan.protocol.kind == ProtocolKind::LmEval ? m_open->scoredSize(text, plan) : TextSize();
    }

    // After the device has changed: what was computed on the former one differs in its last digits.
    void moveToDevice()
    {
        m_paired.reset();
        m_prompts.clear();
        if (m_open) {
            m_open->computeOn(m_device.device(), m_device.weightBytes());
        }
    }

    struct Paired
    {
        Text source;
        Protocol protocol; // as asked for
        std::vector<std::string> words;
        EditList reference;
        WindowPlan plan;
        TextSize size; // under lm-eval
        PairedText text;
    };

    // The reference's scores on a text are kept as long as the same text and reference are asked for again.
    Paired& pairedText(const RunRequest& request)
    {
        if (!m_paired || m_paired->source != request.text || m_paired->protocol != request.protocol
            || m_paired->words != request.watchedWords || m_paired->reference != request.reference) {
            OpenModel& open = requireOpen();
            WindowPlan plan = open.planOf(request.text, request.protocol);
            const TextSize size = sizeFor(request.text, plan);
            PairedText text(open.spec(), plan.windows, open.watched(request.watchedWords));
            m_paired.emplace(Paired{request.text, request.protocol, request.watchedWords, request.reference,
                                    std::move(plan), size, std::move(text)});
        }
        return *m_paired;
    }

    EngineOptions m_options;
    ComputeDevice m_device;
    Team m_team;
    std::unique_ptr<OpenModel> m_open;
    std::optional<Paired> m_paired;
    PromptCache m_prompts;
};

} // namespace

std::unique_ptr<Engine> makeEngine(EngineOptions options, std::vector<Accelerator> present)
{
    return std::make_unique<TorchEngine>(std::move(options), std::move(present));
}

std::unique_ptr<Engine> makeEngine(EngineOptions options)
{
    return makeEngine(std::move(options), accelerators());
}

} // namespace prosector
