// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_engine.h"

#include "core/edit/edit_grammar.h"
#include "core/prune/removal.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace prosector {

namespace {

constexpr std::array linearity{0.6161, 0.9063, 0.9114, 0.9326, 0.9604, 0.9586, 0.9464, 0.9222};
constexpr std::array linearityUpdate{0.6123, 0.7840, 0.3027, 0.2695, 0.2823, 0.3122, 0.3252, 0.4902};
constexpr std::array blockInfluence{0.9145, 0.0960, 0.0845, 0.0566, 0.0315, 0.0328, 0.0415, 0.0790};
constexpr std::array downInput{26.6, 142.6, 26.6, 9.1, 7.1, 22.6, 10.0, 29.6};
constexpr std::array downOutput{7.5, 237.8, -9.9, 2.5, 4.0, -4.3, 4.6, 8.4};
constexpr std::array withoutBlock{2418.66, 83.06, 17.64, 15.08, 14.59, 14.57, 14.97, 18.37};
constexpr std::array withLinearBlock{32.71, 16.19, 16.68, 15.14, 14.58, 14.56, 14.96, 16.50};
constexpr std::array<std::int64_t, 8> leastInfluenceFirst{4, 5, 6, 3, 7, 2, 1, 0};
constexpr std::int64_t windows = 20;
constexpr std::int64_t windowTokens = 255;

std::size_t at(Layer layer)
{
    return static_cast<std::size_t>(layer.value());
}

// How much loss an edit adds, in nats.
double addedLoss(const Edit& edit)
{
    const double original = std::log(FakeEngine::originalPerplexity);
    if (const auto* drop = std::get_if<DropBlock>(&edit)) {
        return std::log(withoutBlock[at(drop->layer)]) - original;
    }
    if (const auto* linear = std::get_if<LinearBlock>(&edit)) {
        return std::log(withLinearBlock[at(linear->layer)]) - original;
    }
    const double zeroed = std::log(FakeEngine::zeroedPerplexity) - original;
    if (std::holds_alternative<ZeroWeight>(edit)) {
        return zeroed;
    }
    if (const auto* scale = std::get_if<ScaleWeight>(&edit)) {
        return zeroed * std::pow(std::max(0.0, 1 - scale->factor), 2);
    }
    return 0;
}

// A little spread between windows that sums to nothing.
double wobble(std::int64_t window)
{
    return window % 2 == 0 ? 0.05 : -0.05;
}

std::string listed(const EditList& edits)
{
    std::string text;
    for (const Edit& edit : edits) {
        text += (text.empty() ? "" : " ") + formatEdit(edit);
    }
    return text;
}

// Layers x the tokens of the first window, the first of which stands far from its map.
Table tokenTable(std::int64_t layers)
{
    std::vector<std::int64_t> layer;
    std::vector<std::int64_t> token;
    std::vector<std::string> text;
    std::vector<double> value;
    for (std::int64_t i = 0; i < layers * (windowTokens + 1); ++i) {
        layer.push_back(i / (windowTokens + 1));
        token.push_back(i % (windowTokens + 1));
        text.push_back(token.back() == 0 ? "<s>" : "token");
        value.push_back(token.back() == 0 ? 5 : 0.1 + 0.01 * static_cast<double>(layer.back() + token.back() % 10));
    }
    const std::vector<std::int64_t> window(token.size(), 0);
    return {"tokens",
            "Non-linearity of tokens",
            {{"layer", "Layer", "", layer},
             {"token", "Token", "", token},
             {"text", "Text", "", text},
             {"window", "Window", "", window},
             {"position", "Position", "", token},
             {"nonlinearity", "Non-linearity", "", value},
             {"update", "Non-linearity of the update", "", value}}};
}

Evaluation firstWindow(Evaluation evaluation)
{
    evaluation.windows.resize(1);
    evaluation.tokenLoss.resize(static_cast<std::size_t>(evaluation.windows.front().tokens));
    for (WatchedWord& word : evaluation.watched) {
        word.windowSums.resize(1);
    }
    return evaluation;
}

} // namespace

void FakeControl::hold(const std::string& kind)
{
    const std::lock_guard lock(m_mutex);
    m_held.insert(kind);
}

void FakeControl::release(const std::string& kind)
{
    const std::lock_guard lock(m_mutex);
    m_held.erase(kind);
    m_changed.notify_all();
}

void FakeControl::failOn(const std::string& kind, bool fails)
{
    const std::lock_guard lock(m_mutex);
    fails ? static_cast<void>(m_failing.insert(kind)) : static_cast<void>(m_failing.erase(kind));
}

std::vector<std::string> FakeControl::begun() const
{
    const std::lock_guard lock(m_mutex);
    return m_begun;
}

int FakeControl::begun(const std::string& kind) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(
        std::ranges::count_if(m_begun, [&](const std::string& job) { return job.starts_with(kind); }));
}

void FakeControl::begin(const std::string& kind, const std::string& detail, const Feedback& feedback)
{
    feedback.report(kind, 0.5);
    {
        const std::lock_guard lock(m_mutex);
        m_begun.push_back(detail.empty() ? kind : kind + ' ' + detail);
    }
    wait(kind, feedback);
    wait(kind + ' ' + detail, feedback);
    const std::lock_guard lock(m_mutex);
    if (m_failing.contains(kind)) {
        throw Error(ErrorCode::NotFound, "config.json", "the file is missing", "Choose a folder that holds it");
    }
}

void FakeControl::wait(const std::string& kind, const Feedback& feedback)
{
    std::unique_lock lock(m_mutex);
    while (m_held.contains(kind)) {
        m_changed.wait_for(lock, std::chrono::milliseconds(1));
        feedback.throwIfCancelled();
    }
}

FakeEngine::FakeEngine(std::shared_ptr<FakeControl> control)
    : m_control(std::move(control))
{
}

WeightCoordinate FakeEngine::superWeight()
{
    return {{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)};
}

std::shared_ptr<const ModelFacts> FakeEngine::open(const std::filesystem::path& path, const Feedback& feedback)
{
    m_control->begin("open", path.filename().string(), feedback);
    ModelFacts facts;
    facts.name = path.filename().string();
    facts.path = path.string();
    facts.family = "llama";
    facts.parameters = m_control->m_parameters;
    facts.layers = 8;
    facts.width = 160;
    facts.heads = 5;
    facts.keyValueHeads = 5;
    facts.intermediate = 448;
    facts.vocabulary = 2048;
    facts.context = 256;
    facts.dtype = DataType::BFloat16;
    facts.fileBytes = 5'740'000;
    facts.bytesNeeded = 11'480'000;
    facts.tied = true;
    facts.gated = true;
    facts.isSpecimen = facts.name == "demo";
    for (std::int64_t layer = 0; layer < facts.layers; ++layer) {
        const std::string number = std::to_string(layer);
        facts.modelTensors.push_back({"layers." + number + ".down", "down projection", Layer(layer),
                                      "model.layers." + number + ".mlp.down_proj.weight", facts.width,
                                      facts.intermediate, facts.dtype, 2 * facts.width * facts.intermediate,
                                      MatrixPlace{Matrix::Down, Layer(layer), {}}});
    }
    m_model = std::make_shared<const ModelFacts>(std::move(facts));
    return m_model;
}

std::shared_ptr<const ModelFacts> FakeEngine::model() const
{
    return m_model;
}

void FakeEngine::setCalibration(const Text& text)
{
    m_control->begin("calibrate", text.name, {});
}

Evaluation FakeEngine::evaluate(const RunRequest& request, const Feedback& feedback)
{
    m_control->begin("evaluate", listed(request.edits), feedback);
    return measured(request);
}

Comparison FakeEngine::compare(const RunRequest& request, const ComparisonPreview& preview, const Feedback& feedback)
{
    m_control->begin("evaluate", listed(request.edits), feedback);
    RunRequest reference = request;
    reference.edits = request.reference;
    Comparison comparison{measured(reference), measured(request), windows, windows};
    comparison.topChanged = request.edits == request.reference ? 0 : 0.25;
    comparison.divergence = request.edits == request.reference ? 0 : 0.5;
    if (preview) {
        preview({firstWindow(comparison.reference), firstWindow(comparison.edited), 1, windows});
    }
    m_control->wait("refine", feedback);
    return comparison;
}

ScoredTokens FakeEngine::scoredTokens(const RunRequest& request, std::int64_t atMost)
{
    ScoredTokens scored{{}, {}, measured(request).provenance};
    for (std::int64_t token = 0; token < std::min(atMost, windows * windowTokens); ++token) {
        scored.ids.emplace_back(token + 2);
        scored.places.push_back({token / windowTokens, TokenPosition(1 + token % windowTokens)});
    }
    return scored;
}

std::vector<Estimate> FakeEngine::effects(const RunRequest& request, const std::vector<EditList>& candidates,
                                          const EffectShown& shown, const Feedback& feedback)
{
    std::vector<Estimate> changes;
    const Evaluation standing = measured(request);
    for (const EditList& candidate : candidates) {
        m_control->begin("effect", listed(candidate), feedback);
        RunRequest more = request;
        more.edits.insert(more.edits.end(), candidate.begin(), candidate.end());
        changes.push_back(lossDifference(standing, measured(more)));
        if (shown) {
            shown(changes.size() - 1, changes.back());
        }
    }
    return changes;
}

NextTokens FakeEngine::nextTokens(const RunRequest& request, std::int64_t position, std::int64_t count,
                                  const Feedback& feedback)
{
    m_control->begin("next", listed(request.edits), feedback);
    NextTokens next;
    next.position = position;
    next.actual = {TokenId(1), "token", 0.25};
    next.actualInReference = 0.5;
    double probability = 0.5;
    for (std::int64_t rank = 0; rank < count; ++rank) {
        next.reference.push_back({TokenId(rank), "before" + std::to_string(rank), probability});
        next.edited.push_back({TokenId(rank), "after" + std::to_string(rank), probability});
        probability /= 2;
    }
    next.provenance = measured(request).provenance;
    return next;
}

void FakeEngine::setDevice(DeviceKind device)
{
    m_control->begin("device", std::string(name(device)), {});
    if (device == DeviceKind::Mps) {
        throw Error(ErrorCode::Unsupported, "device mps", "there is none", "Choose cpu");
    }
    m_device = {device, device == DeviceKind::Auto ? DeviceKind::Cuda : device, std::nullopt};
}

Evaluation FakeEngine::measured(const RunRequest& request) const
{
    double loss = std::log(originalPerplexity);
    for (const Edit& edit : request.edits) {
        loss += addedLoss(edit);
    }
    Evaluation evaluation;
    evaluation.provenance = {m_model->name, request.text.name, request.protocol, true, "float32", request.edits};
    evaluation.provenance.protocol.window = 256;
    const double damage = loss - std::log(originalPerplexity);
    for (std::int64_t window = 0; window < windows; ++window) {
        const double windowLoss = loss + wobble(window) * (1 + damage / 4);
        evaluation.tokenLoss.insert(evaluation.tokenLoss.end(), windowTokens, static_cast<float>(windowLoss));
        evaluation.windows.push_back({windowTokens, windowLoss * windowTokens});
    }
    double probability = 0.06;
    for (const std::string& word : request.watchedWords) {
        const double after = probability * std::exp(damage / 3);
        WatchedWord watched{word, 0, false, {}};
        for (std::int64_t window = 0; window < windows; ++window) {
            watched.windowSums.push_back(std::min(0.5, after) * (1 + wobble(window)) * windowTokens);
        }
        evaluation.watched.push_back(watched);
        probability *= 0.8;
    }
    return evaluation;
}

Scan FakeEngine::scan(const RunRequest& request, const Feedback& feedback)
{
    m_control->begin("scan", {}, feedback);
    Scan scan;
    scan.provenance = {m_model->name, request.text.name, request.protocol, true, "float32", request.edits};
    for (std::int64_t layer = 0; layer < m_model->layers; ++layer) {
        const auto i = static_cast<std::size_t>(layer);
        LayerScan measured;
        measured.layer = Layer(layer);
        measured.linearity = linearity[i];
        measured.linearityNoFirst = linearity[i] * 0.97;
        measured.linearityUpdate = linearityUpdate[i];
        measured.linearityUpdateNoFirst = linearityUpdate[i] * 0.9;
        measured.blockInfluence = blockInfluence[i];
        measured.blockInfluenceNoFirst = blockInfluence[i] * 1.1;
        measured.downIn = {downInput[i], 0, TokenPosition(0), TokenId(1), Channel(300)};
        measured.downOut = {downOutput[i], 0, TokenPosition(0), TokenId(1), Channel(100)};
        measured.residualMax = {layer == 0 ? 20.5 : 239.1 + static_cast<double>(layer), 0, TokenPosition(0), TokenId(1),
                                Channel(100)};
        measured.isResidualMassive = layer > 0;
        scan.layers.push_back(measured);
    }
    scan.superWeights.push_back({superWeight(), 1.6719, downInput[1], downOutput[1], 1.0026, TokenPosition(0)});
    scan.tokens = windows * windowTokens;
    scan.tokensNoFirst = windows * (windowTokens - 1);
    scan.chanceLevel = static_cast<double>(m_model->width) / static_cast<double>(scan.tokens - 1);
    return scan;
}

Figure FakeEngine::analyze(const AnalysisRequest& request, const Feedback& feedback)
{
    m_control->begin("analyze", request.analysis, feedback);
    Figure figure;
    figure.analysis = request.analysis;
    figure.title = request.analysis;
    figure.caption = "about " + request.analysis;
    if (request.analysis == "linearity-tokens") {
        figure.tables.push_back(tokenTable(m_model->layers));
        return figure;
    }
    figure.tables.push_back(
        {"values", say("Figure", "Values"), {{"layer", "Layer", "", std::vector<std::int64_t>{0, 1, 2}}}});
    return figure;
}

PlanPoint FakeEngine::pointOf(const PlanRequest& request, RemovalAction action, std::vector<Layer> layers) const
{
    PlanPoint point;
    const EditList removal = removalOf(action, layers);
    point.layers = std::move(layers);
    point.edits = request.run.edits;
    point.edits.insert(point.edits.end(), removal.begin(), removal.end());
    RunRequest run = request.run;
    const Evaluation original = measured(run);
    run.edits = point.edits;
    const Evaluation edited = measured(run);
    point.loss = edited.loss();
    point.change = lossDifference(original, edited);
    const std::int64_t block = 317'760; // parameters
    point.cost.parameters = m_model->parameters - block * point.removed();
    point.cost.fileBytes = 2 * point.cost.parameters;
    point.cost.memoryBytes = 4 * point.cost.parameters;
    point.cost.tokensPerSecond = 1000.0 + 100.0 * static_cast<double>(point.removed());
    return point;
}

Plan FakeEngine::plan(const PlanRequest& request, const PlanPreview& preview, const Feedback& feedback)
{
    m_control->begin("plan", listed(request.run.edits), feedback);
    Plan plan;
    plan.provenance = measured(request.run).provenance;
    plan.original = pointOf(request, RemovalAction::Drop, {});
    plan.rankings = {{RankingKind::BlockInfluence,
                      {blockInfluence.begin(), blockInfluence.end()},
                      {leastInfluenceFirst.begin(), leastInfluenceFirst.end()},
                      0.9},
                     {RankingKind::LossDropped, {}, {}, 1}};
    for (std::size_t layer = 0; layer < withoutBlock.size(); ++layer) {
        plan.rankings[1].scores.push_back(std::log(withoutBlock[layer]) - std::log(originalPerplexity));
    }
    plan.rankings[1].order = {5, 4, 6, 3, 2, 7, 1, 0};
    for (const RemovalAction action : request.actions) {
        for (const RemovalStrategy strategy : request.strategies) {
            plan.curves.push_back({strategy, action, {}, {}});
            if (action == RemovalAction::Fold) {
                plan.curves.back().refusal = "a norm follows the down projection";
            }
        }
    }
    const std::int64_t most = request.blocks == 0 ? m_model->layers - 1 : request.blocks;
    for (PlanCurve& curve : plan.curves) {
        for (std::int64_t blocks = 1; blocks <= most && curve.refusal.empty(); ++blocks) {
            if (preview) {
                preview(plan);
            }
            m_control->begin("point",
                             std::string(name(curve.strategy)) + ' ' + std::string(name(curve.action)) + ' '
                                 + std::to_string(blocks),
                             feedback);
            feedback.throwIfCancelled();
            std::vector<Layer> layers;
            for (std::int64_t i = 0; i < blocks; ++i) {
                layers.emplace_back(leastInfluenceFirst[static_cast<std::size_t>(i)]);
            }
            curve.points.push_back(pointOf(request, curve.action, std::move(layers)));
        }
    }
    plan.isComplete = true;
    return plan;
}

LastWordResult FakeEngine::lastWords(const LastWordRequest& request, const Feedback& feedback)
{
    m_control->begin("lastWords", {}, feedback);
    LastWordResult result;
    result.provenance = {m_model->name, request.text.name, {}, true, "float32", request.edits};
    result.passages.assign(request.text.parts().size(), {1, 3.0, 3.0, false, false});
    return result;
}

std::string FakeEngine::generate(const GenerationRequest& request, const TextSoFar& written, const Feedback& feedback)
{
    m_control->begin("generate", request.prompt, feedback);
    const std::string text = request.edits.empty() ? " there was a little girl named Lily." : " the the the the";
    if (written) {
        written(text.substr(0, text.find(' ', 1)));
    }
    m_control->begin("write", {}, feedback);
    return text;
}

ExportResult FakeEngine::exportModel(const ExportRequest& request, const Feedback& feedback)
{
    m_control->begin("export", request.folder.string(), feedback);
    RunRequest run{request.text, request.protocol, request.edits, {}};
    const double expected = measured(run).perplexity();
    ExportResult result;
    result.folder = request.folder;
    result.files = {{request.folder / "model.safetensors", 1}};
    result.bytes = 1;
    result.layers = m_model->layers;
    result.written = request.edits;
    result.proof = ExportProof{originalPerplexity, expected, expected, expected, 0, windows * windowTokens};
    return result;
}

void FakeEngine::writeActivations(const ActivationRequest&, const Feedback&) { }

TensorWindow FakeEngine::tensorWindow(const TensorWindowRequest& request, const Feedback& feedback)
{
    m_control->begin("tensorWindow", request.tensor.id, feedback);
    TensorWindow window{request.tensor.id,
                        request.firstRow,
                        request.firstColumn,
                        std::min(request.rows, m_model->width - request.firstRow),
                        std::min(request.columns, m_model->intermediate - request.firstColumn),
                        {},
                        {}};
    const auto tensor = std::ranges::find(m_model->modelTensors, request.tensor.id, &ModelTensor::id);
    for (std::int64_t row = window.firstRow; row < window.firstRow + window.rows; ++row) {
        for (std::int64_t column = window.firstColumn; column < window.firstColumn + window.columns; ++column) {
            const WeightCoordinate at{*tensor->place, Channel(row), Channel(column)};
            window.original.push_back(weight(at));
            window.edited.push_back(editedWeight(at, request.tensor.edits));
        }
    }
    return window;
}

TensorStatistics FakeEngine::tensorStatistics(const TensorRequest& request, const Feedback& feedback)
{
    m_control->begin("tensorStatistics", request.id, feedback);
    TensorStatistics statistics;
    statistics.id = request.id;
    statistics.isEdited = !request.edits.empty();
    statistics.elements = m_model->width * m_model->intermediate;
    statistics.minimum = weight({});
    statistics.mean = weight({});
    statistics.standardDeviation = 0.1;
    const WeightCoordinate at = superWeight();
    const bool isHere = request.id == "layers.1.down";
    statistics.maximum = isHere ? editedWeight(at, request.edits) : weight({});
    if (isHere) {
        statistics.largest = {{at.row.value(), at.column.value(), statistics.maximum}};
    }
    statistics.rowNorms.assign(static_cast<std::size_t>(m_model->width), 1);
    statistics.columnNorms.assign(static_cast<std::size_t>(m_model->intermediate), 0.6);
    return statistics;
}

double FakeEngine::editedWeight(const WeightCoordinate& at, const EditList& edits) const
{
    double value = weight(at);
    for (const Edit& edit : edits) {
        if (const auto* set = std::get_if<SetWeight>(&edit); set && set->at == at) {
            value = set->value;
        } else if (const auto* scale = std::get_if<ScaleWeight>(&edit); scale && scale->at == at) {
            value *= scale->factor;
        } else if (const auto* zero = std::get_if<ZeroWeight>(&edit); zero && zero->at == at) {
            value = 0;
        }
    }
    return value;
}

double FakeEngine::weight(const WeightCoordinate& coordinate) const
{
    return coordinate == superWeight() ? 1.6719 : 0.05;
}

LinearFitFacts FakeEngine::linearFit(const LayerSpan& span, const Feedback&)
{
    return {span, "calibration.txt", 6000, 1e-4, 0.95, 0.3};
}

std::string FakeEngine::tokenText(TokenId id) const
{
    return id.value() == 1 ? "<s>" : "token";
}

} // namespace prosector
