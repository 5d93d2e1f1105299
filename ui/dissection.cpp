// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dissection.h"

#include "ui/edit_command.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"

#include <algorithm>
#include <utility>

namespace prosector::ui {

namespace {

// Evaluations hold the loss of every token: so many are kept, the original and the newest ones.
constexpr std::size_t rememberedAtMost = 256;
constexpr std::int64_t listedTokens = 2000;

} // namespace

Dissection::Dissection(EngineService* service, DissectionSetup setup, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_setup(std::move(setup))
    , m_selection(new Selection(this))
{
    calibrate();
    connect(service, &EngineService::modelOpened, this, &Dissection::takeModel);
    connect(service, &EngineService::evaluationFinished, this, &Dissection::takeEvaluation);
    connect(service, &EngineService::estimateRefined, this, &Dissection::takeEstimate);
    connect(service, &EngineService::predictionsCompared, this, &Dissection::takeComparison);
    connect(service, &EngineService::scanFinished, this, &Dissection::takeScan);
    connect(service, &EngineService::tokensListed, this, [this](const std::shared_ptr<const TokenTexts>& tokens) {
        m_tokens = tokens;
        Q_EMIT tokensChanged();
    });
    connect(service, &EngineService::failed, this, [this](Task task) {
        if (task == Task::Open) {
            m_opening.reset();
            requestMissing(); // of the model that stays open: opening had stopped it
        }
        tellOutcome(task);
    });
    connect(service, &EngineService::cancelled, this, &Dissection::tellOutcome);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, [this] {
        if (!m_isTakingHistory) {
            Q_EMIT evaluationChanged();
        }
    });
}

Dissection::~Dissection()
{
    m_undoStack.disconnect(this); // it says that it is emptied when it dies, after all that listeners would ask for
}

bool Dissection::isStale() const
{
    return model() && !m_isPeeking && known(m_edits) == nullptr;
}

QString Dissection::referenceName() const
{
    return isPinned() ? tr("pinned: %1").arg(m_reference.pinnedName) : tr("original");
}

void Dissection::setReference(Reference reference)
{
    if (reference == m_reference) {
        return;
    }
    m_reference = std::move(reference);
    m_estimate.reset(); // beside another state
    requestMissing();
    Q_EMIT referenceChanged();
    Q_EMIT evaluationChanged();
}

void Dissection::setPeeking(bool isPeeking)
{
    if (isPeeking != m_isPeeking && (model() || !isPeeking)) {
        m_isPeeking = isPeeking;
        Q_EMIT referenceChanged();
        Q_EMIT evaluationChanged();
    }
}

bool Dissection::isEvaluating() const
{
    return m_service->isAwaited(Task::EvaluateReference) || m_service->isAwaited(Task::EvaluateEdited);
}

std::vector<VisitedState> Dissection::history() const
{
    std::vector<VisitedState> states{{tr("original"), {}, original()}};
    for (int step = 0; step < m_undoStack.count(); ++step) {
        const auto* command = static_cast<const EditCommand*>(m_undoStack.command(step));
        EditList edits = enabledEdits(command->after());
        const std::shared_ptr<const Evaluation> evaluation = known(edits);
        states.push_back({command->text(), std::move(edits), evaluation});
    }
    return states;
}

void Dissection::open(const std::filesystem::path& path)
{
    open(path, nullptr);
}

void Dissection::open(const std::filesystem::path& path, std::shared_ptr<const Session> session)
{
    m_opening = std::move(session);
    m_service->open(path);
}

void Dissection::calibrate()
{
    if (!m_setup.calibrationText.bytes.empty()) {
        m_service->setCalibration(m_setup.calibrationText);
    }
}

void Dissection::measureOn(DissectionSetup setup)
{
    m_setup = std::move(setup);
    m_service->forgetRequests();
    calibrate();
    m_scanWanted = m_scanWanted || m_scan;
    m_remembered.clear();
    m_changes.clear();
    m_shown.reset();
    m_estimate.reset();
    m_scan.reset();
    m_selection->setScan(nullptr);
    Q_EMIT setupChanged();
    Q_EMIT scanChanged();
    listTokens();
    requestMissing();
    Q_EMIT evaluationChanged();
}

void Dissection::listTokens()
{
    m_tokens.reset();
    Q_EMIT tokensChanged();
    if (model()) {
        m_service->listTokens(request({}), listedTokens);
    }
}

void Dissection::startScan()
{
    m_scanWanted = true;
    if (model()) {
        m_service->scan(request({}));
        Q_EMIT scanChanged();
    }
}

void Dissection::requestMissing()
{
    if (!model()) {
        return;
    }
    if (!m_service->isAwaited(Task::EvaluateReference) && (!original() || !reference())) {
        const EditList missing = original() ? m_reference.edits : EditList();
        m_service->evaluate(request(missing, missing), EvaluationPurpose::Reference);
    }
    const bool isAwaited = m_service->isAwaited(Task::EvaluateEdited) && m_awaitedEdits == m_edits
        && m_awaitedReference == m_reference.edits;
    const bool isMissing = !known(m_edits) || !predictionChange();
    if (m_edits != m_reference.edits && isMissing && !isAwaited) {
        m_awaitedEdits = m_edits;
        m_awaitedReference = m_reference.edits;
        m_service->evaluate(request(m_edits), EvaluationPurpose::Edited);
    }
    if (m_scanWanted && !m_scan && !m_service->isAwaited(Task::Scan)) {
        m_service->scan(request({}));
        Q_EMIT scanChanged();
    }
}

void Dissection::tellOutcome(Task task)
{
    if (task == Task::Scan) {
        Q_EMIT scanChanged();
    } else if (task == Task::Open || task == Task::EvaluateReference || task == Task::EvaluateEdited) {
        Q_EMIT evaluationChanged();
    }
}

void Dissection::takeModel()
{
    m_rows.clear();
    m_edits.clear();
    m_remembered.clear();
    m_changes.clear();
    m_shown.reset();
    m_estimate.reset();
    m_scan.reset();
    m_tokens.reset();
    m_drag = 0;
    m_reference = {};
    m_isPeeking = false;
    m_scanWanted = model()->parameters <= m_setup.scanAtOnceUpTo;
    m_undoStack.clear();
    m_selection->clear();
    // A model that another overtakes is no session's.
    const auto session = m_service->isAwaited(Task::Open) ? nullptr : std::exchange(m_opening, nullptr);
    if (session) {
        takeSession(*session);
    }
    Q_EMIT modelChanged();
    if (session) {
        Q_EMIT sessionOpened(*session);
    }
    Q_EMIT scanChanged();
    Q_EMIT editsChanged();
    Q_EMIT referenceChanged();
    listTokens();
    requestMissing();
    Q_EMIT evaluationChanged();
}

void Dissection::takeEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const EditList& edits)
{
    const bool wasStale = known(m_edits) == nullptr;
    remember(evaluation, edits);
    // Along a drag the state before the current one is shown until the current one is there.
    if (edits == m_edits || (wasStale && edits != m_reference.edits)) {
        m_shown = evaluation;
    }
    if (!reference()) {
        requestMissing(); // one after another: a second request would take the place of the first
    }
    Q_EMIT evaluationChanged();
}

void Dissection::takeEstimate(const std::shared_ptr<const Comparison>& estimate, const EditList& edits)
{
    if (estimate->reference.provenance.edits != m_reference.edits) {
        return; // pinned or let go since
    }
    if (edits == m_edits || (m_drag != 0 && edits != m_reference.edits)) {
        m_estimate = estimate;
        Q_EMIT evaluationChanged();
    }
}

void Dissection::takeComparison(const std::shared_ptr<const Comparison>& comparison, const EditList& edits)
{
    const EditList& reference = comparison->reference.provenance.edits;
    if (edits != reference) {
        std::erase_if(m_changes,
                      [&](const Changed& each) { return each.reference == reference && each.edits == edits; });
        if (m_changes.size() >= rememberedAtMost) {
            m_changes.erase(m_changes.begin());
        }
        m_changes.push_back({reference, edits, {comparison->topChanged, comparison->divergence}});
    }
}

std::optional<PredictionChange> Dissection::predictionChange() const
{
    const auto found = std::ranges::find_if(m_changes, [this](const Changed& each) {
        return each.reference == m_reference.edits && each.edits == shownEdits();
    });
    return found == m_changes.end() ? std::nullopt : std::optional(found->change);
}

void Dissection::takeScan(const std::shared_ptr<const ScanReport>& report)
{
    m_scan = report;
    m_selection->setScan(&m_scan->scan);
    Q_EMIT scanChanged();
}

void Dissection::setBlockState(Layer layer, widgets::BlockState state)
{
    apply(withBlockState(m_rows, layer, state), blockStateText(layer, state));
}

void Dissection::setLinearShare(Layer layer, double share)
{
    apply(withLinearShare(m_rows, layer, share), editText(LinearBlock{layer, share}));
}

void Dissection::scaleSelectedWeight(double factor)
{
    if (const auto at = m_selection->selectedWeight()) {
        apply(withScale(m_rows, *at, factor), scaleText(*at, factor));
    }
}

void Dissection::beginDrag()
{
    m_drag = ++m_lastDrag;
}

void Dissection::endDrag()
{
    m_drag = 0;
    Q_EMIT dragFinished();
}

void Dissection::apply(EditRows rows, const QString& text)
{
    if (!model() || rows == m_rows) {
        return;
    }
    m_undoStack.push(
        new EditCommand(m_rows, std::move(rows), text, m_drag, [this](const EditRows& after) { setRows(after); }));
}

void Dissection::setRows(const EditRows& rows)
{
    if (m_isTakingHistory) {
        return;
    }
    setPeeking(false);
    m_rows = rows;
    m_edits = enabledEdits(rows);
    if (m_drag == 0) {
        m_estimate.reset(); // of other edits
    }
    if (const auto visited = known(m_edits)) {
        m_shown = visited;
    }
    requestMissing();
    Q_EMIT editsChanged();
    Q_EMIT evaluationChanged();
}

void Dissection::remember(const std::shared_ptr<const Evaluation>& evaluation, const EditList& edits)
{
    std::erase_if(m_remembered, [&](const Remembered& each) { return each.edits == edits; });
    if (m_remembered.size() >= rememberedAtMost) {
        const auto oldest =
            std::ranges::find_if(m_remembered, [](const Remembered& each) { return !each.edits.empty(); });
        m_remembered.erase(oldest);
    }
    m_remembered.push_back({edits, evaluation});
}

std::shared_ptr<const Evaluation> Dissection::known(const EditList& edits) const
{
    const auto found = std::ranges::find(m_remembered, edits, &Remembered::edits);
    return found == m_remembered.end() ? nullptr : found->evaluation;
}

RunRequest Dissection::request(const EditList& edits) const
{
    return request(edits, m_reference.edits);
}

RunRequest Dissection::request(const EditList& edits, const EditList& reference) const
{
    return {m_setup.evaluationText, m_setup.protocol, edits, m_setup.watchedWords, reference};
}

} // namespace prosector::ui
