// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_results.h"
#include "ui/task.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace prosector::ui {

class EngineBench;
class TaskQueue;

enum class EvaluationPurpose
{
    Reference, // what others are compared with
    Edited,
    Beside // of edits that are not the current ones
};

// The one place where threads meet Qt: owns the background thread and the engine on it. Requests return at once;
// results come as signals on the thread of this object, in the order in which they were computed.
//
// Every result belongs to the model that was open when it was asked for: a request that the next model overtakes ends
// without a result, and results come before the model that replaces theirs. A newer evaluation ends the running one
// with its latest estimate, the first one at least, so that a dragged slider shows results; opening stops all else.
// Destroying the service stops the running job and waits for it.
class EngineService : public QObject
{
    Q_OBJECT

public:
    // The factory is called once, on the background thread, before the first model is opened.
    using Factory = std::function<std::unique_ptr<Engine>()>;

    explicit EngineService(Factory factory, QObject* parent = nullptr);
    ~EngineService() override;

    void open(const std::filesystem::path& path);
    // What linear blocks are fitted on in all that is asked for from now on.
    void setCalibration(Text text);
    // What was asked for so far is not wanted any more, and no result of it comes: it was asked on another text.
    void forgetRequests();
    void evaluate(const RunRequest& request, EvaluationPurpose purpose);
    void scan(const RunRequest& request);
    void listTokens(const RunRequest& request, std::int64_t atMost);
    // The likeliest tokens at a scored position, in the request's reference and edited state.
    void listNextTokens(const RunRequest& request, std::int64_t position, std::int64_t count);
    // Each of these edit lists behind the request's own, one after another.
    void measureEffects(const RunRequest& request, const std::vector<EditList>& candidates);
    void analyze(const AnalysisRequest& request);
    void generate(const GenerationRequest& request);
    // What is asked for meanwhile comes first; the plan then goes on where it was.
    void plan(const PlanRequest& request);
    void readWeight(const WeightCoordinate& at);
    // Computes there from the next request on. The open model, and all that was computed of it, stays.
    void setDevice(DeviceKind device);
    void measureTensor(const TensorRequest& request);
    void readTensor(const TensorWindowRequest& request);
    // Whole or not at all; files are not written on the thread of the window.
    void writeFile(const std::filesystem::path& file, std::string content);
    // Writes a state of the open model as a checkpoint and proves it.
    void exportModel(const ExportRequest& request);
    // How much room the disk has where a path is or would be.
    void findSpace(const std::filesystem::path& place);
    // Drops what waits and stops what runs.
    void cancel();
    // The same for one task, without a word.
    void giveUp(Task task);

    // As of the last deviceChanged().
    const DeviceState& device() const { return m_device; }
    // The open model; null where there is none.
    std::shared_ptr<const ModelFacts> model() const { return m_model; }
    bool isBusy() const;
    bool isAwaited(Task task) const;
    bool isAnythingAwaited() const;

Q_SIGNALS:
    void modelOpened(std::shared_ptr<const prosector::ModelFacts> model);
    // An estimate, before evaluationFinished or, where a newer request overtook it, instead of it.
    void estimateRefined(std::shared_ptr<const prosector::Comparison> estimate, const prosector::EditList& edits);
    void evaluationFinished(std::shared_ptr<const prosector::Evaluation> evaluation, const prosector::EditList& edits);
    // Without estimates before it.
    void evaluatedBeside(std::shared_ptr<const prosector::Evaluation> evaluation, const prosector::EditList& edits);
    // How the predictions of an edited state differ from the reference's, when its evaluation is finished.
    void predictionsCompared(std::shared_ptr<const prosector::Comparison> comparison, const prosector::EditList& edits);
    void statesKept(qint64 bytes); // residual streams that the next evaluation can start from
    void scanFinished(std::shared_ptr<const prosector::ui::ScanReport> report);
    void tokensListed(std::shared_ptr<const prosector::ui::TokenTexts> tokens);
    void figureFinished(std::shared_ptr<const prosector::Figure> figure, const prosector::AnalysisRequest& request);
    void weightRead(const prosector::WeightCoordinate& at, double value); // of the checkpoint, before any edit
    void nextTokensListed(std::shared_ptr<const prosector::NextTokens> tokens, const prosector::RunRequest& request);
    // After each of the candidates; the last time with all of them.
    void effectsMeasured(std::shared_ptr<const prosector::ui::Effects> effects);
    // The engine computes elsewhere: on request, or because a device has failed it.
    void deviceChanged(const prosector::DeviceState& device);
    void tensorMeasured(std::shared_ptr<const prosector::TensorStatistics> statistics);
    void tensorRead(std::shared_ptr<const prosector::TensorWindow> window);
    void fileWritten(const std::filesystem::path& file);
    void exported(std::shared_ptr<const prosector::ExportResult> result);
    void spaceFound(const std::filesystem::path& place, qint64 bytes);
    // Before textGenerated: what is written so far, as often as the event loop comes round to it.
    void textGrew(std::shared_ptr<const prosector::ui::GeneratedText> text);
    void textGenerated(std::shared_ptr<const prosector::ui::GeneratedText> text);
    // Before planFinished: what is there so far, as often as the event loop comes round to it.
    void planGrew(std::shared_ptr<const prosector::Plan> plan);
    void planFinished(std::shared_ptr<const prosector::Plan> plan);
    void failed(prosector::ui::Task task, const prosector::Error& error);
    // After the signals of its result; how long it was computed, without the time it waited. A request that another one
    // replaced before it began does not end.
    void taskEnded(prosector::ui::Task task, prosector::ui::Ending ending, qint64 milliseconds);
    void cancelled(prosector::ui::Task task); // on request
    void cancelRequested(); // before it
    void busyChanged(bool busy);
    void progressChanged(const QString& stage, double fraction);

private:
    using Model = std::shared_ptr<const ModelFacts>;

    // A plan on its way, shared between the two threads.
    struct PlanRun;

    // Runs compute(feedback) in the background and hands its value to deliver(value) here. lane: what a newer request
    // replaces while it waits.
    template <class Compute, class Deliver>
    void submit(Task task, const std::string& lane, Compute compute, Deliver deliver);
    // The same with compute(engine, feedback), for the model that is open now.
    template <class Compute, class Deliver> void ask(Task task, Compute compute, Deliver deliver);
    // The same, where the value is the `result` to be emitted, with what was asked.
    template <class Result, class... Asked, class Compute>
    void askFor(void (EngineService::*result)(std::shared_ptr<const Result>, Asked...), Task task, Compute compute,
                const std::decay_t<Asked>&... asked);
    // To be called in the background: hands each value to show(value) here, while it is wanted.
    template <class Value, class Show> std::function<void(const Value&)> relay(Show show);
    // The same; of values that come before the event loop comes round only the newest is shown.
    template <class Value, class Show> std::function<void(const Value&)> relayNewest(Show show);
    // Whether what is asked for now still is, then.
    std::function<bool()> stillWanted() const;
    void evaluateBeside(const RunRequest& request);
    void continuePlan();

    std::shared_ptr<EngineBench> m_bench;
    std::unique_ptr<TaskQueue> m_queue;
    Model m_model;
    std::shared_ptr<PlanRun> m_planRun; // the newest
    DeviceState m_device;
};

} // namespace prosector::ui
