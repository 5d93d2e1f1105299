// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace prosector {

// What a test knows and decides about a fake engine, from any thread.
class FakeControl
{
public:
    // Jobs of a kind ("open", "evaluate", "scan", "generate"), or one of them ("evaluate drop:4"), wait until they are
    // released, evaluations between their first estimate and the rest too ("refine"); a stop ends the wait.
    void hold(const std::string& kind);
    void release(const std::string& kind);
    // The next jobs of a kind fail with an Error until told otherwise.
    void failOn(const std::string& kind, bool fails);
    // Opened models are as large as this.
    void setParameters(std::int64_t parameters) { m_parameters = parameters; }

    // The jobs that began, as "evaluate zero:1:down:100:300", in their order.
    std::vector<std::string> begun() const;
    int begun(const std::string& kind) const;

private:
    friend class FakeEngine;

    void begin(const std::string& kind, const std::string& detail, const Feedback& feedback);
    void wait(const std::string& kind, const Feedback& feedback);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<std::string> m_held;
    std::set<std::string> m_failing;
    std::vector<std::string> m_begun;
    std::atomic<std::int64_t> m_parameters = 2'870'000;
};

// An engine without torch that answers at once, with the figures of the built-in demo model: eight blocks, and a
// super weight at layer 1 down [100, 300] that multiplies the perplexity by 37 when it is zeroed.
class FakeEngine : public Engine
{
public:
    explicit FakeEngine(std::shared_ptr<FakeControl> control);

    std::shared_ptr<const ModelFacts> open(const std::filesystem::path& path, const Feedback& feedback) override;
    std::shared_ptr<const ModelFacts> model() const override;
    void setCalibration(const Text& text) override;
    Evaluation evaluate(const RunRequest& request, const Feedback& feedback) override;
    // One preview, of the first window, then the whole.
    Comparison compare(const RunRequest& request, const ComparisonPreview& preview, const Feedback& feedback) override;
    ScoredTokens scoredTokens(const RunRequest& request, std::int64_t atMost) override;
    std::vector<Estimate> effects(const RunRequest& request, const std::vector<EditList>& candidates,
                                  const EffectShown& shown, const Feedback& feedback) override;
    NextTokens nextTokens(const RunRequest& request, std::int64_t position, std::int64_t count,
                          const Feedback& feedback) override;
    // It has the processor and CUDA.
    void setDevice(DeviceKind device) override;
    DeviceState device() const override { return m_device; }
    Scan scan(const RunRequest& request, const Feedback& feedback) override;
    // "linearity-tokens" as the real one, in form; of all others one table with three layers.
    Figure analyze(const AnalysisRequest& request, const Feedback& feedback) override;
    // Points one by one, in the order of Block Influence whatever the strategy; each ("point greedy drop 2")
    // can be held.
    Plan plan(const PlanRequest& request, const PlanPreview& preview, const Feedback& feedback) override;
    LastWordResult lastWords(const LastWordRequest& request, const Feedback& feedback) override;
    // In two parts; the second ("write") can be held.
    std::string generate(const GenerationRequest& request, const TextSoFar& written, const Feedback& feedback) override;
    // One file of one byte, with a proof that holds. Writes nothing.
    ExportResult exportModel(const ExportRequest& request, const Feedback& feedback) override;
    void writeActivations(const ActivationRequest& request, const Feedback& feedback) override;
    // Of the down projections: [160, 448], all 0.05 but the super weight; edits of single weights act.
    TensorStatistics tensorStatistics(const TensorRequest& request, const Feedback& feedback) override;
    TensorWindow tensorWindow(const TensorWindowRequest& request, const Feedback& feedback) override;
    double weight(const WeightCoordinate& at) const override;
    LinearFitFacts linearFit(const LayerSpan& span, const Feedback& feedback) override;
    std::string tokenText(TokenId id) const override;

    static WeightCoordinate superWeight();
    static constexpr double originalPerplexity = 13.991807;
    static constexpr double zeroedPerplexity = 517.8124;

private:
    Evaluation measured(const RunRequest& request) const;
    PlanPoint pointOf(const PlanRequest& request, RemovalAction action, std::vector<Layer> layers) const;
    double editedWeight(const WeightCoordinate& at, const EditList& edits) const;

    std::shared_ptr<FakeControl> m_control;
    std::shared_ptr<const ModelFacts> m_model;
    DeviceState m_device;
};

} // namespace prosector
