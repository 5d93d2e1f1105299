// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engine_service.h"

#include "core/checkpoint/atomic_file.h"
#include "core/export/pending_folder.h"
#include "ui/core_text.h"

#include <QElapsedTimer>
#include <QScopeGuard>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

namespace prosector::ui {

namespace {

constexpr std::chrono::milliseconds pollInterval{33};

std::string laneOf(Task task)
{
    switch (task) {
    case Task::Open:
        return "open";
    case Task::EvaluateReference:
        return "evaluate reference";
    case Task::EvaluateEdited:
        return "evaluate edited";
    case Task::EvaluateBeside:
        return "evaluate beside";
    case Task::Scan:
        return "scan";
    case Task::ListTokens:
        return "list tokens";
    case Task::ListNextTokens:
        return "list next tokens";
    case Task::MeasureEffects:
        return "measure effects";
    case Task::Analyze:
        return "analyze";
    case Task::Generate:
        return "generate";
    case Task::Plan:
        return "plan";
    case Task::ReadWeight:
        return "read weight";
    case Task::SetDevice:
        return "set device";
    case Task::MeasureTensor:
        return "measure tensor";
    case Task::ReadTensor:
        return "read tensor";
    case Task::WriteFile:
        return "write file";
    case Task::Export:
        return "export";
    case Task::FindSpace:
        return "find space";
    }
    Q_UNREACHABLE();
}

Task taskFor(EvaluationPurpose purpose)
{
    switch (purpose) {
    case EvaluationPurpose::Reference:
        return Task::EvaluateReference;
    case EvaluationPurpose::Edited:
        return Task::EvaluateEdited;
    case EvaluationPurpose::Beside:
        return Task::EvaluateBeside;
    }
    Q_UNREACHABLE();
}

// Whether its results are of the open model and of what that is measured on.
bool belongsToModel(Task task)
{
    return task != Task::Open && task != Task::SetDevice && task != Task::WriteFile;
}

std::shared_ptr<const ScanReport> withTokenTexts(Scan scan, const Engine& engine)
{
    auto report = std::make_shared<ScanReport>();
    for (const LayerScan& layer : scan.layers) {
        for (const Peak* peak : {&layer.downIn, &layer.downOut, &layer.residualMax}) {
            report->tokenTexts.try_emplace(peak->tokenId, engine.tokenText(peak->tokenId));
        }
    }
    report->scan = std::move(scan);
    return report;
}

} // namespace

struct EngineService::PlanRun
{
    PlanRequest request;
    Model intended;
    std::uint64_t epoch = 0;
    std::mutex mutex;
    std::shared_ptr<const Plan> soFar; // null: nothing yet
    bool isShown = true; // nothing is new since it was shown
};

Engine& EngineService::Bench::ready()
{
    if (!engine) {
        engine = factory();
    }
    return *engine;
}

void EngineService::Bench::calibrate()
{
    std::shared_ptr<const Text> wanted;
    {
        const std::lock_guard lock(mutex);
        wanted = calibration;
    }
    if (wanted != calibratedOn) {
        engine->setCalibration(*wanted);
        calibratedOn = wanted;
    }
}

void EngineService::Bench::tellDevice()
{
    if (!engine) {
        return;
    }
    const DeviceState now = engine->device();
    if (now.used != device.used || now.asked != device.asked || now.setback.has_value() != device.setback.has_value()) {
        device = now;
        deviceChanged(now);
    }
}

Engine& EngineService::Bench::readyFor(const Model& intended)
{
    if (!intended || model != intended) {
        throw Cancelled();
    }
    calibrate();
    return *engine;
}

EngineService::EngineService(Factory factory, QObject* parent)
    : QObject(parent)
    , m_bench(std::make_shared<Bench>())
    , m_worker(std::make_unique<Worker>())
{
    m_bench->factory = std::move(factory);
    m_bench->deviceChanged = [this](const DeviceState& device) {
        QMetaObject::invokeMethod(
            this,
            [this, device] {
                m_device = device;
                Q_EMIT deviceChanged(device);
            },
            Qt::QueuedConnection);
    };
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &EngineService::poll);
}

EngineService::~EngineService()
{
    // Jobs post to this object: they end while all of it still stands.
    m_worker.reset();
}

// Runs compute(feedback) in the background and hands its value to deliver(value) here. A value is delivered even where
// a newer request waits; an error or a stop is reported for the newest request only.
template <class Compute, class Deliver>
void EngineService::submit(Task task, const std::string& lane, Compute compute, Deliver deliver)
{
    using Value = std::invoke_result_t<Compute&, const Feedback&>;
    if (task != Task::EvaluateBeside) {
        giveUp(Task::EvaluateBeside);
        if (task != Task::MeasureEffects) {
            giveUp(Task::MeasureEffects);
        }
    }
    const std::uint64_t ticket = ++m_lastTicket;
    awaited(task) = ticket;
    const std::uint64_t epoch = m_epoch;
    const auto clock = std::make_shared<QElapsedTimer>(); // used on the background thread only
    auto observed = [clock, bench = m_bench, compute = std::move(compute)](const Feedback& feedback) mutable -> Value {
        clock->start();
        const auto tell = qScopeGuard([&] { bench->tellDevice(); });
        return compute(feedback);
    };
    m_worker->submit(lane, std::move(observed), [this, task, ticket, epoch, deliver, clock](Outcome<Value> outcome) {
        const qint64 took = clock->isValid() ? clock->elapsed() : 0;
        QMetaObject::invokeMethod(
            this,
            [this, task, ticket, epoch, deliver, took, outcome = std::move(outcome)] {
                const bool isNewest = awaited(task) == ticket;
                if (isNewest) {
                    awaited(task) = 0;
                }
                if (const auto* value = std::get_if<Value>(&outcome)) {
                    if (epoch == m_epoch || !belongsToModel(task)) {
                        deliver(*value);
                    }
                } else if (const auto* error = std::get_if<Error>(&outcome);
                           error && (isNewest || task == Task::WriteFile)) {
                    Q_EMIT failed(task, *error);
                }
                Q_EMIT taskEnded(task,
                                 std::holds_alternative<Value>(outcome)       ? Ending::Done
                                     : std::holds_alternative<Error>(outcome) ? Ending::Failed
                                                                              : Ending::Stopped,
                                 took);
                refreshBusy();
            },
            Qt::QueuedConnection);
    });
    if (task != Task::Plan && task != Task::EvaluateBeside && isAwaited(Task::Plan)) {
        continuePlan();
    }
    refreshBusy();
}

template <class Compute, class Deliver> void EngineService::submit(Task task, Compute compute, Deliver deliver)
{
    submit(task, laneOf(task), std::move(compute), std::move(deliver));
}

void EngineService::open(const std::filesystem::path& path)
{
    giveUpModelTasks();
    giveUp(Task::Open);
    submit(
        Task::Open,
        [bench = m_bench, path](const Feedback& feedback) {
            bench->model = bench->ready().open(path, feedback);
            return bench->model;
        },
        // Even where it was to be stopped: the engine has this model open now.
        [this](const Model& model) { adopt(model); });
}

void EngineService::giveUpModelTasks()
{
    for (std::size_t task = 0; task < taskCount; ++task) {
        if (belongsToModel(static_cast<Task>(task))) {
            giveUp(static_cast<Task>(task));
        }
    }
}

void EngineService::forgetRequests()
{
    ++m_epoch;
    giveUpModelTasks();
    refreshBusy();
}

void EngineService::setCalibration(Text text)
{
    auto next = std::make_shared<const Text>(std::move(text));
    const std::lock_guard lock(m_bench->mutex);
    if (!m_bench->calibration || *m_bench->calibration != *next) {
        m_bench->calibration = std::move(next);
    }
}

void EngineService::adopt(const Model& model)
{
    m_model = model;
    Q_EMIT modelOpened(model);
}

void EngineService::evaluate(const RunRequest& request, EvaluationPurpose purpose)
{
    struct Compared
    {
        std::shared_ptr<const Comparison> comparison;
        std::int64_t stateBytes = 0;
    };
    const bool isBeside = purpose == EvaluationPurpose::Beside;
    const auto preview = [this, isBeside, intended = m_model, epoch = m_epoch,
                          edits = request.edits](const Comparison& estimate) {
        if (isBeside) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, intended, epoch, edits, shared = std::make_shared<const Comparison>(estimate)] {
                if (m_model == intended && epoch == m_epoch) {
                    Q_EMIT estimateRefined(shared, edits);
                }
            },
            Qt::QueuedConnection);
    };
    submit(
        taskFor(purpose),
        [bench = m_bench, request, intended = m_model, preview](const Feedback& feedback) {
            Engine& engine = bench->readyFor(intended);
            auto comparison = std::make_shared<const Comparison>(engine.compare(request, preview, feedback));
            return Compared{std::move(comparison), engine.stateBytes()};
        },
        [this, isBeside, edits = request.edits](const Compared& compared) {
            const std::shared_ptr<const Comparison>& comparison = compared.comparison;
            Q_EMIT statesKept(compared.stateBytes);
            if (isBeside) {
                if (comparison->isComplete()) {
                    Q_EMIT evaluatedBeside({comparison, &comparison->edited}, edits);
                }
                return;
            }
            if (!comparison->isComplete()) {
                Q_EMIT estimateRefined(comparison, edits);
                return;
            }
            Q_EMIT predictionsCompared(comparison, edits);
            Q_EMIT evaluationFinished({comparison, &comparison->edited}, edits); // shares the comparison's life
        });
}

void EngineService::scan(const RunRequest& request)
{
    submit(
        Task::Scan,
        [bench = m_bench, request, intended = m_model](const Feedback& feedback) {
            Engine& engine = bench->readyFor(intended);
            return withTokenTexts(engine.scan(request, feedback), engine);
        },
        [this](const std::shared_ptr<const ScanReport>& report) { Q_EMIT scanFinished(report); });
}

void EngineService::listTokens(const RunRequest& request, std::int64_t atMost)
{
    submit(
        Task::ListTokens,
        [bench = m_bench, request, atMost, intended = m_model](const Feedback&) {
            Engine& engine = bench->readyFor(intended);
            const ScoredTokens scored = engine.scoredTokens(request, atMost);
            auto tokens = std::make_shared<TokenTexts>();
            tokens->provenance = scored.provenance;
            tokens->places = scored.places;
            for (const TokenId id : scored.ids) {
                tokens->texts.push_back(engine.tokenText(id));
            }
            return std::shared_ptr<const TokenTexts>(std::move(tokens));
        },
        [this](const std::shared_ptr<const TokenTexts>& tokens) { Q_EMIT tokensListed(tokens); });
}

void EngineService::analyze(const AnalysisRequest& request)
{
    submit(
        Task::Analyze,
        [bench = m_bench, request, intended = m_model](const Feedback& feedback) {
            return std::make_shared<const Figure>(bench->readyFor(intended).analyze(request, feedback));
        },
        [this, edits = request.run.edits](const std::shared_ptr<const Figure>& figure) {
            Q_EMIT figureFinished(figure, edits);
        });
}

void EngineService::listNextTokens(const RunRequest& request, std::int64_t position, std::int64_t count)
{
    submit(
        Task::ListNextTokens,
        [bench = m_bench, request, intended = m_model, position, count](const Feedback& feedback) {
            return std::make_shared<const NextTokens>(
                bench->readyFor(intended).nextTokens(request, position, count, feedback));
        },
        [this, request](const std::shared_ptr<const NextTokens>& tokens) { Q_EMIT nextTokensListed(tokens, request); });
}

void EngineService::measureEffects(const RunRequest& request, const std::vector<EditList>& candidates)
{
    const auto show = [this, epoch = m_epoch, intended = m_model](const std::shared_ptr<const Effects>& effects) {
        QMetaObject::invokeMethod(
            this,
            [this, epoch, intended, effects] {
                if (m_model == intended && m_epoch == epoch) {
                    Q_EMIT effectsMeasured(effects);
                }
            },
            Qt::QueuedConnection);
    };
    submit(
        Task::MeasureEffects,
        [bench = m_bench, request, candidates, intended = m_model, show](const Feedback& feedback) {
            Effects effects{request, candidates, {}};
            const auto shown = [&](std::size_t number, const Estimate& change) {
                effects.changes.resize(number); // a device that fails makes it begin again
                effects.changes.push_back(change);
                show(std::make_shared<const Effects>(effects));
            };
            return bench->readyFor(intended).effects(request, candidates, shown, feedback).size();
        },
        [](std::size_t) {});
}

void EngineService::setDevice(DeviceKind device)
{
    submit(
        Task::SetDevice,
        [bench = m_bench, device](const Feedback&) {
            bench->ready().setDevice(device);
            return device;
        },
        [](DeviceKind) {});
}

void EngineService::measureTensor(const TensorRequest& request)
{
    submit(
        Task::MeasureTensor,
        [bench = m_bench, request, intended = m_model](const Feedback& feedback) {
            return std::make_shared<const TensorStatistics>(
                bench->readyFor(intended).tensorStatistics(request, feedback));
        },
        [this](const std::shared_ptr<const TensorStatistics>& statistics) { Q_EMIT tensorMeasured(statistics); });
}

void EngineService::readTensor(const TensorWindowRequest& request)
{
    submit(
        Task::ReadTensor,
        [bench = m_bench, request, intended = m_model](const Feedback& feedback) {
            return std::make_shared<const TensorWindow>(bench->readyFor(intended).tensorWindow(request, feedback));
        },
        [this](const std::shared_ptr<const TensorWindow>& window) { Q_EMIT tensorRead(window); });
}

void EngineService::writeFile(const std::filesystem::path& file, std::string content)
{
    submit(
        Task::WriteFile, laneOf(Task::WriteFile) + ' ' + file.string(), // two files do not replace each other
        [file, content = std::move(content)](const Feedback&) {
            writeFileAtomically(file, content);
            return file;
        },
        [this](const std::filesystem::path& written) { Q_EMIT fileWritten(written); });
}

void EngineService::exportModel(const ExportRequest& request)
{
    submit(
        Task::Export,
        [bench = m_bench, request, intended = m_model](const Feedback& feedback) {
            return std::make_shared<const ExportResult>(bench->readyFor(intended).exportModel(request, feedback));
        },
        [this](const std::shared_ptr<const ExportResult>& result) { Q_EMIT exported(result); });
}

void EngineService::findSpace(const std::filesystem::path& place)
{
    submit(
        Task::FindSpace, [place](const Feedback&) { return freeBytesAt(place); },
        [this, place](std::int64_t bytes) { Q_EMIT spaceFound(place, bytes); });
}

// Takes the text on the background thread and shows it on this one. Of what comes while the event loop is busy only the
// latest is shown.
TextSoFar EngineService::growthOf(const GenerationRequest& request)
{
    struct Latest
    {
        std::mutex mutex;
        std::optional<std::string> text; // nothing: it was shown
    };
    const auto latest = std::make_shared<Latest>();
    const auto show = [this, latest, request, intended = m_model] {
        std::optional<std::string> text;
        {
            const std::lock_guard lock(latest->mutex);
            text.swap(latest->text);
        }
        if (text && m_model == intended && isAwaited(Task::Generate)) {
            Q_EMIT textGrew(std::make_shared<const GeneratedText>(GeneratedText{request, *text}));
        }
    };
    return [this, latest, show](const std::string& text) {
        const std::lock_guard lock(latest->mutex);
        if (!std::exchange(latest->text, text)) {
            QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
        }
    };
}

void EngineService::generate(const GenerationRequest& request)
{
    submit(
        Task::Generate,
        [bench = m_bench, request, intended = m_model, grow = growthOf(request)](const Feedback& feedback) {
            return std::make_shared<const GeneratedText>(
                GeneratedText{request, bench->readyFor(intended).generate(request, grow, feedback)});
        },
        [this](const std::shared_ptr<const GeneratedText>& text) { Q_EMIT textGenerated(text); });
}

void EngineService::plan(const PlanRequest& request)
{
    m_planRun = std::make_shared<PlanRun>();
    m_planRun->request = request;
    m_planRun->intended = m_model;
    m_planRun->epoch = m_epoch;
    continuePlan();
}

// Stops the plan where it runs or waits, and puts it behind all that waits now.
void EngineService::continuePlan()
{
    giveUp(Task::Plan);
    submit(
        Task::Plan,
        [this, bench = m_bench, run = m_planRun](const Feedback& feedback) {
            PlanRequest request = run->request;
            {
                const std::lock_guard lock(run->mutex);
                request.known = run->soFar;
            }
            const PlanPreview preview = [this, run](const Plan& soFar) {
                auto copy = std::make_shared<const Plan>(soFar);
                const std::lock_guard lock(run->mutex);
                run->soFar = std::move(copy);
                if (std::exchange(run->isShown, false)) {
                    QMetaObject::invokeMethod(
                        this, [this, run] { showPlan(run); }, Qt::QueuedConnection);
                }
            };
            return std::make_shared<const Plan>(bench->readyFor(run->intended).plan(request, preview, feedback));
        },
        [this](const std::shared_ptr<const Plan>& plan) { Q_EMIT planFinished(plan); });
}

void EngineService::showPlan(const std::shared_ptr<PlanRun>& run)
{
    std::shared_ptr<const Plan> plan;
    {
        const std::lock_guard lock(run->mutex);
        plan = run->soFar;
        run->isShown = true;
    }
    if (run == m_planRun && run->intended == m_model && run->epoch == m_epoch) {
        Q_EMIT planGrew(plan);
    }
}

void EngineService::readWeight(const WeightCoordinate& at)
{
    submit(
        Task::ReadWeight,
        [bench = m_bench, at, intended = m_model](const Feedback&) { return bench->readyFor(intended).weight(at); },
        [this, at](double value) { Q_EMIT weightRead(at, value); });
}

void EngineService::cancel()
{
    Q_EMIT cancelRequested();
    m_worker->cancelAll();
    for (std::size_t task = 0; task < taskCount; ++task) {
        if (std::exchange(m_awaited[task], 0) != 0) {
            Q_EMIT cancelled(static_cast<Task>(task));
        }
    }
    refreshBusy();
}

void EngineService::giveUp(Task task)
{
    m_worker->cancel(laneOf(task));
    awaited(task) = 0;
}

bool EngineService::isBusy() const
{
    return m_worker->busy() || isAnythingAwaited();
}

bool EngineService::isAnythingAwaited() const
{
    return std::ranges::any_of(m_awaited, [](std::uint64_t ticket) { return ticket != 0; });
}

bool EngineService::isAwaited(Task task) const
{
    return m_awaited[static_cast<std::size_t>(task)] != 0;
}

void EngineService::poll()
{
    const Progress progress = m_worker->progress();
    if (progress.stage != m_lastProgress.stage || progress.fraction != m_lastProgress.fraction) {
        m_lastProgress = progress;
        Q_EMIT progressChanged(coreText(progress.stage), progress.fraction);
    }
    refreshBusy();
}

void EngineService::refreshBusy()
{
    const bool busy = isBusy();
    if (busy && !m_poll.isActive()) {
        m_poll.start();
    }
    if (busy == m_wasBusy) {
        return;
    }
    m_wasBusy = busy;
    if (!busy) {
        m_poll.stop();
    }
    Q_EMIT busyChanged(busy);
}

} // namespace prosector::ui
