// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engine_asking.h"
#include "ui/engine_service.h"

// What the service asks of the open model.

namespace prosector::ui {

void EngineService::evaluate(const RunRequest& request, EvaluationPurpose purpose)
{
    if (purpose == EvaluationPurpose::Beside) {
        evaluateBeside(request);
        return;
    }
    const auto show = relay<std::shared_ptr<const Comparison>>(
        [this, edits = request.edits](const auto& estimate) { Q_EMIT estimateRefined(estimate, edits); });
    ask(
        purpose == EvaluationPurpose::Reference ? Task::EvaluateReference : Task::EvaluateEdited,
        [request, show](Engine& engine, const Feedback& feedback) {
            const auto preview = [&](const Comparison& estimate) {
                show(std::make_shared<const Comparison>(estimate));
            };
            return compared(engine, request, preview, feedback);
        },
        [this, edits = request.edits](const Compared& compared) {
            const std::shared_ptr<const Comparison>& comparison = compared.comparison;
            Q_EMIT statesKept(compared.stateBytes);
            if (!comparison->isComplete()) {
                Q_EMIT estimateRefined(comparison, edits);
                return;
            }
            Q_EMIT predictionsCompared(comparison, edits);
            Q_EMIT evaluationFinished(compared.evaluation(), edits);
        });
}

void EngineService::evaluateBeside(const RunRequest& request)
{
    ask(
        Task::EvaluateBeside,
        [request](Engine& engine, const Feedback& feedback) { return compared(engine, request, {}, feedback); },
        [this, edits = request.edits](const Compared& compared) {
            Q_EMIT statesKept(compared.stateBytes);
            if (compared.comparison->isComplete()) {
                Q_EMIT evaluatedBeside(compared.evaluation(), edits);
            }
        });
}

void EngineService::scan(const RunRequest& request)
{
    askFor(&EngineService::scanFinished, Task::Scan,
           [request](Engine& engine, const Feedback& feedback) { return scanReport(engine, request, feedback); });
}

void EngineService::listTokens(const RunRequest& request, std::int64_t atMost)
{
    askFor(&EngineService::tokensListed, Task::ListTokens,
           [request, atMost](Engine& engine, const Feedback&) { return tokenTexts(engine, request, atMost); });
}

void EngineService::listNextTokens(const RunRequest& request, std::int64_t position, std::int64_t count)
{
    askFor(
        &EngineService::nextTokensListed, Task::ListNextTokens,
        [request, position, count](Engine& engine, const Feedback& feedback) {
            return engine.nextTokens(request, position, count, feedback);
        },
        request);
}

void EngineService::measureEffects(const RunRequest& request, const std::vector<EditList>& candidates)
{
    const auto show =
        relay<std::shared_ptr<const Effects>>([this](const auto& effects) { Q_EMIT effectsMeasured(effects); });
    ask(
        Task::MeasureEffects,
        [request, candidates, show](Engine& engine, const Feedback& feedback) {
            Effects effects{request, candidates, {}};
            const auto shown = [&](std::size_t number, const Estimate& change) {
                effects.changes.resize(number); // a device that fails makes it begin again
                effects.changes.push_back(change);
                show(std::make_shared<const Effects>(effects));
            };
            return engine.effects(request, candidates, shown, feedback).size();
        },
        [](std::size_t) {});
}

void EngineService::analyze(const AnalysisRequest& request)
{
    askFor(
        &EngineService::figureFinished, Task::Analyze,
        [request](Engine& engine, const Feedback& feedback) { return engine.analyze(request, feedback); }, request);
}

void EngineService::generate(const GenerationRequest& request)
{
    const auto grow = relayNewest<std::string>([this, request](const std::string& text) {
        if (isAwaited(Task::Generate)) {
            Q_EMIT textGrew(std::make_shared<const GeneratedText>(GeneratedText{request, text}));
        }
    });
    askFor(&EngineService::textGenerated, Task::Generate, [request, grow](Engine& engine, const Feedback& feedback) {
        return GeneratedText{request, engine.generate(request, grow, feedback)};
    });
}

void EngineService::readWeight(const WeightCoordinate& at)
{
    ask(
        Task::ReadWeight, [at](Engine& engine, const Feedback&) { return engine.weight(at); },
        [this, at](double value) { Q_EMIT weightRead(at, value); });
}

void EngineService::measureTensor(const TensorRequest& request)
{
    askFor(&EngineService::tensorMeasured, Task::MeasureTensor,
           [request](Engine& engine, const Feedback& feedback) { return engine.tensorStatistics(request, feedback); });
}

void EngineService::readTensor(const TensorWindowRequest& request)
{
    askFor(&EngineService::tensorRead, Task::ReadTensor,
           [request](Engine& engine, const Feedback& feedback) { return engine.tensorWindow(request, feedback); });
}

void EngineService::exportModel(const ExportRequest& request)
{
    askFor(&EngineService::exported, Task::Export,
           [request](Engine& engine, const Feedback& feedback) { return engine.exportModel(request, feedback); });
}

} // namespace prosector::ui
