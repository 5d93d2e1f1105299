// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/comparison.h"
#include "core/types/device.h"
#include "core/types/edit.h"
#include "core/types/evaluation.h"
#include "core/types/export.h"
#include "core/types/feedback.h"
#include "core/types/figure.h"
#include "core/types/last_word.h"
#include "core/types/model_facts.h"
#include "core/types/next_tokens.h"
#include "core/types/plan.h"
#include "core/types/protocol.h"
#include "core/types/scan.h"
#include "core/types/tensor_view.h"
#include "core/types/text.h"
#include "core/types/token_place.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

struct EngineOptions
{
    DeviceKind device = DeviceKind::Cpu;
    int threads = 0; // of the computation; 0: all cores
    std::int64_t weightBytes = 0; // converted copies of weights that stay between runs; 0: a quarter of the memory
    std::int64_t stateBytes = 0; // residual streams that stay between runs; 0: an eighth of the memory
    Text calibration; // what linear blocks are fitted on
    double ridge = 1e-4; // of that fit
    bool calibrateWithoutFirst = false; // leave position 0 of each window out of that fit
    std::filesystem::path publishedWeights; // list of published super weights; empty: none
    std::filesystem::path specimen; // folder of the embedded model, so that it can be told apart
};

// The change in loss by one of several edit lists, when it is known; in their order.
using EffectShown = std::function<void(std::size_t number, const Estimate& change)>;

// A text to run, how to cut it, and the state of the model while it runs.
struct RunRequest
{
    Text text;
    Protocol protocol;
    EditList edits;
    std::vector<std::string> watchedWords; // evaluate() only
    EditList reference = {}; // compare() only: the state beside the edited one; empty: the original
};

struct GenerationRequest
{
    std::string prompt;
    EditList edits;
    std::int64_t tokens = 64; // new ones, at most; fewer where the context ends or the end token comes
    double temperature = 0; // 0: greedy
    std::uint64_t seed = 0;
    BosPolicy bos = BosPolicy::Auto;
    // With a temperature: draw from the likeliest topK tokens only, and of these from the likeliest that together have
    // the probability topP.
    std::int64_t topK = 0; // 0: all
    double topP = 1; // above 0; 1: all
    friend bool operator==(const GenerationRequest&, const GenerationRequest&) = default;
};

// Is shown a text while it is written: all of it so far, without a last character of which bytes are missing.
using TextSoFar = std::function<void(const std::string& text)>;

// The last words of a text's passages (the whole text is one where it has none).
struct LastWordRequest
{
    Text text;
    EditList edits;
    BosPolicy bos = BosPolicy::Auto;
    std::vector<std::string> stopWords; // those that are one token each are passed over by LastWordConvention::OpenAi
};

// The fit behind a linear block or a linear span, for the record that is printed beside it.
struct LinearFitFacts
{
    LayerSpan span;
    std::string text;
    std::int64_t rows = 0;
    double ridge = 0;
    double heldOutR2 = 0; // of the block's output: fitted on every other window, measured on the rest
    double heldOutR2Update = 0; // of output minus input
};

// An analysis by its id (core/analysis/analyses.h) over a text. settings: values of its parameters as a person writes
// them; what is not set has its standard.
struct AnalysisRequest
{
    std::string analysis;
    RunRequest run;
    std::map<std::string, std::string> settings = {};
};

// Which blocks to remove, by every strategy with every action. The edits of the run stand below every state.
struct PlanRequest
{
    RunRequest run;
    std::vector<RemovalStrategy> strategies = allRemovalStrategies();
    std::vector<RemovalAction> actions = {RemovalAction::Drop, RemovalAction::Linear};
    std::int64_t blocks = 0; // removed at most; 0: all but one
    std::vector<Text> otherTexts = {}; // that rankings are compared on, beside the calibration text
    bool measuresSpeed = true;
    bool comparesRankings = true; // with measured losses and between texts; what a strategy goes by is there anyway
    std::shared_ptr<const Plan> known = {}; // an unfinished plan of the same request, to go on with; null: none
};

// What a text is scored on: the tokens behind Evaluation::tokenLoss, in its order.
struct ScoredTokens
{
    std::vector<TokenId> ids;
    std::vector<TokenPlace> places; // of each
    Provenance provenance;
};

// Activations at fixed token ids, sequences of equal length: what `prosector activations` writes.
struct ActivationRequest
{
    std::vector<std::vector<std::int64_t>> tokenIds; // [sequences][tokens], used as they are
    EditList edits;
    std::filesystem::path file; // HDF5; written beside, synced, renamed
};

// The laboratory behind both front ends: one open model, and every computation on it.
//
// Threads: all methods are called on one thread at a time, and computing methods on the thread that made the engine
// (it sets that thread's number of OpenMP threads). Errors: prosector::Error; Cancelled where Feedback asks for it.
// Edits are overlays: no method changes the checkpoint or its mapping.
class Engine
{
public:
    virtual ~Engine() = default;

    // Opens a checkpoint and makes it the open model. On failure the model that was open stays open.
    virtual std::shared_ptr<const ModelFacts> open(const std::filesystem::path& path, const Feedback& feedback) = 0;
    // The open model; null where there is none.
    virtual std::shared_ptr<const ModelFacts> model() const = 0;

    // What linear blocks are fitted on from now on, in place of EngineOptions::calibration. The open model stays open.
    virtual void setCalibration(const Text&) { }
    // Where computing happens from now on; the open model stays open. Throws Error::Unsupported, and changes nothing,
    // where there is no such device. A device that fails or whose memory is full hands over to the processor, and the
    // request is computed there: device() then says why.
    virtual void setDevice(DeviceKind) { }
    virtual DeviceState device() const { return {}; }

    virtual Evaluation evaluate(const RunRequest& request, const Feedback& feedback) = 0;
    // The edited state beside the reference, refined window by window: `preview` (may be null) gets every better
    // estimate. A job that is superseded ends with the estimate that is there, but not before the first one. States of
    // earlier calls are used again: what an edit leaves as it was is not computed twice.
    virtual Comparison compare(const RunRequest& request, const ComparisonPreview& preview,
                               const Feedback& feedback) = 0;
    // What each of several edit lists does to the loss by itself, behind the request's edits: paired with the loss
    // under those alone, NaN where the model then gives numbers that are not finite. What lies below an edit is
    // computed once for all. `shown` may be empty.
    virtual std::vector<Estimate> effects(const RunRequest& request, const std::vector<EditList>& candidates,
                                          const EffectShown& shown, const Feedback& feedback) = 0;
    // The `count` likeliest tokens at a scored position (index into Evaluation::tokenLoss) in the request's reference
    // and edited state. Throws Error::Mismatch for a position beyond the text.
    virtual NextTokens nextTokens(const RunRequest& request, std::int64_t position, std::int64_t count,
                                  const Feedback& feedback) = 0;
    // The first tokens that a text is scored on, `atMost` of them; edits make no difference. Runs nothing.
    virtual ScoredTokens scoredTokens(const RunRequest& request, std::int64_t atMost) = 0;
    // Bytes of residual streams kept for that.
    virtual std::int64_t stateBytes() const { return 0; }

    virtual Scan scan(const RunRequest& request, const Feedback& feedback) = 0;
    virtual Figure analyze(const AnalysisRequest& request, const Feedback& feedback) = 0;
    // Rankings of the blocks, then curve after curve; `preview` (may be empty) sees every new point, on this thread.
    // The scores are those of compare(), bit by bit, and the states behind them are kept for it.
    virtual Plan plan(const PlanRequest& request, const PlanPreview& preview, const Feedback& feedback) = 0;
    // The LAMBADA test: how well the model foresees the last word of each passage.
    virtual LastWordResult lastWords(const LastWordRequest& request, const Feedback& feedback) = 0;
    // The continuation alone, without the prompt. `written` (may be empty) is called after each token, on this thread.
    virtual std::string generate(const GenerationRequest& request, const TextSoFar& written,
                                 const Feedback& feedback) = 0;
    std::string generate(const GenerationRequest& request, const Feedback& feedback)
    {
        return generate(request, {}, feedback);
    }
    // Writes a state of the open model as a checkpoint, and proves it: see ExportProof. Throws Error::CheckFailed where
    // the written model, opened again, scores otherwise; then, as on any failure, nothing is left of it.
    virtual ExportResult exportModel(const ExportRequest& request, const Feedback& feedback) = 0;
    virtual void writeActivations(const ActivationRequest& request, const Feedback& feedback) = 0;

    // Of a tensor in ModelFacts::modelTensors, original or edited.
    virtual TensorStatistics tensorStatistics(const TensorRequest& request, const Feedback& feedback) = 0;
    // A part of such a tensor, original and edited.
    virtual TensorWindow tensorWindow(const TensorWindowRequest& request, const Feedback& feedback) = 0;
    // A weight of the checkpoint, before any edit.
    virtual double weight(const WeightCoordinate& at) const = 0;
    // The fit behind a linear span, or a linear block (a span of one); computed where no evaluation has needed it yet.
    virtual LinearFitFacts linearFit(const LayerSpan& span, const Feedback& feedback) = 0;
    // The text of a token, for display.
    virtual std::string tokenText(TokenId id) const = 0;
};

// The engine that computes with libtorch, on the calling thread.
// Throws Error::Unsupported for a device that is not there (core/engine/devices.h).
std::unique_ptr<Engine> makeEngine(EngineOptions options);

} // namespace prosector
