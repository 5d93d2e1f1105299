// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stress_driver.h"

#include "core/edit/edit_grammar.h"
#include "ui/edit_operations.h"

#include <QTest>

#include <array>

namespace prosector::tests {

using namespace prosector::ui;

namespace {

constexpr int settleEvery = 40; // operations, on average
constexpr int patience = 120'000; // milliseconds until a wait counts as one without end

std::string listed(const EditList& edits)
{
    std::string text;
    for (const Edit& edit : edits) {
        text += ' ' + formatEdit(edit);
    }
    return text;
}

} // namespace

int stressOperations(int unlessSet)
{
    bool isSet = false;
    const int operations = qEnvironmentVariableIntValue("PROSECTOR_STRESS_OPERATIONS", &isSet);
    return isSet ? operations : unlessSet;
}

StressDriver::StressDriver(EngineService::Factory engine, std::vector<std::filesystem::path> models,
                           const DissectionSetup& setup, std::uint32_t seed)
    : m_random(seed)
    , m_models(std::move(models))
    , m_service(std::make_unique<EngineService>(std::move(engine)))
    , m_document(std::make_unique<Dissection>(m_service.get(), setup))
    , m_effects(std::make_unique<OwnEffects>(m_service.get(), m_document.get()))
    , m_snapshots(std::make_unique<Snapshots>(m_document.get()))
{
    // Whatever is delivered, at any time, belongs to the model that is open then.
    const auto require = [this](const Provenance& from) {
        if (!m_service->model() || from.model != m_service->model()->name) {
            m_failure = QStringLiteral("a result of %1 came while another model was open")
                            .arg(QString::fromStdString(from.model));
        }
    };
    connect(m_service.get(), &EngineService::evaluationFinished, this,
            [require](const auto& evaluation) { require(evaluation->provenance); });
    connect(m_service.get(), &EngineService::estimateRefined, this,
            [require](const auto& estimate) { require(estimate->edited.provenance); });
    connect(m_service.get(), &EngineService::scanFinished, this,
            [require](const auto& report) { require(report->scan.provenance); });
    connect(m_service.get(), &EngineService::failed, this, [this](Task, const Error& error) {
        m_failure = QStringLiteral("a job failed: %1").arg(QString::fromUtf8(error.what()));
    });
}

StressDriver::~StressDriver() = default;

QString StressDriver::run(int operations)
{
    m_document->open(m_models.front());
    QString problem = settle();
    for (int i = 0; i < operations && problem.isEmpty(); ++i) {
        act();
        if (draw(settleEvery) == 0 || i + 1 == operations) {
            problem = settle();
        }
        if (!problem.isEmpty()) {
            problem = QStringLiteral("after %1 operations: %2").arg(i + 1).arg(problem);
        }
    }
    return problem;
}

void StressDriver::act()
{
    if (!m_document->model()) { // it was cancelled while it opened
        m_document->open(m_models.front());
        return;
    }
    const EditRows& rows = m_document->rows();
    switch (draw(20)) {
    case 0:
    case 1:
        m_document->undoStack()->undo();
        break;
    case 2:
        m_document->undoStack()->redo();
        break;
    case 3:
        m_document->cancel();
        m_effects->resume();
        break;
    case 4:
        if (draw(4) == 0) {
            m_document->open(m_models[static_cast<std::size_t>(draw(static_cast<int>(m_models.size())))]);
        }
        break;
    case 5:
        if (!rows.empty()) {
            EditRows switched = rows;
            EditRow& row = switched[static_cast<std::size_t>(draw(static_cast<int>(rows.size())))];
            row.enabled = !row.enabled;
            m_document->apply(switched, QStringLiteral("switch"));
        }
        break;
    case 6:
        if (!rows.empty()) {
            const int count = static_cast<int>(rows.size());
            m_document->apply(
                withRowMoved(rows, static_cast<std::size_t>(draw(count)), static_cast<std::size_t>(draw(count))),
                QStringLiteral("move"));
        }
        break;
    case 7:
        if (rows.size() > 3) { // long lists would only make every state new
            m_document->apply({}, QStringLiteral("clear"));
        }
        break;
    case 8:
        m_document->setPeeking(!m_document->isPeeking());
        break;
    case 9:
        m_snapshots->take();
        break;
    case 10:
        m_snapshots->goTo(
            m_snapshots->all()[static_cast<std::size_t>(draw(static_cast<int>(m_snapshots->all().size())))].id);
        break;
    case 11:
        m_snapshots->togglePin(
            m_snapshots->all()[static_cast<std::size_t>(draw(static_cast<int>(m_snapshots->all().size())))].id);
        break;
    case 12:
        m_document->startScan();
        break;
    case 13:
    case 14:
        drag();
        break;
    case 15:
        QTest::qWait(draw(4));
        break;
    default:
        addEdit();
    }
}

void StressDriver::addEdit()
{
    const auto layers = static_cast<int>(m_document->model()->layers);
    const Layer layer(draw(layers));
    const WeightCoordinate at{{Matrix::Down, layer, {}}, Channel(draw(8)), Channel(draw(8))};
    const std::array<Edit, 5> edits{ZeroWeight{at}, ScaleWeight{at, draw(5) / 2.0}, DropBlock{layer},
                                    LinearBlock{layer, draw(5) / 4.0}, DropMlp{layer}};
    m_document->apply(withAdded(m_document->rows(), edits[static_cast<std::size_t>(draw(5))]), QStringLiteral("add"));
}

void StressDriver::drag()
{
    const Layer layer(draw(static_cast<int>(m_document->model()->layers)));
    m_document->beginDrag();
    const int steps = 1 + draw(6);
    for (int i = 0; i < steps; ++i) {
        m_document->setLinearShare(layer, draw(9) / 8.0);
        if (draw(2) == 0) {
            QTest::qWait(1);
        }
    }
    m_document->endDrag();
}

QString StressDriver::settle()
{
    const auto isQuiet = [this] { return !m_service->isBusy(); };
    if (!QTest::qWaitFor(isQuiet, patience)) {
        return QStringLiteral("the service is busy without end");
    }
    m_document->setPeeking(false);
    m_document->requestMissing(); // a cancel may have taken an answer away
    if (!QTest::qWaitFor(isQuiet, patience)) {
        return QStringLiteral("what was missing never came");
    }
    ++m_settled;
    return m_failure.isEmpty() ? checkShown() : m_failure;
}

QString StressDriver::checkShown()
{
    if (!m_document->model()) {
        return {}; // the only model was cancelled while it opened
    }
    const auto shown = m_document->shown();
    if (!shown || !m_document->original() || m_document->isStale()) {
        return QStringLiteral("nothing is shown of the current edits");
    }
    if (shown->provenance.edits != m_document->edits() || shown->provenance.model != m_document->model()->name) {
        return QStringLiteral("what is shown is of%1").arg(QString::fromStdString(listed(shown->provenance.edits)));
    }
    // The same state has the same loss, bit for bit, whatever happened in between.
    for (const auto& evaluation : {shown, m_document->original()}) {
        const std::string state = m_document->model()->path + listed(evaluation->provenance.edits);
        const auto [known, isNew] = m_losses.try_emplace(state, evaluation->loss());
        if (known->second != evaluation->loss()) {
            return QStringLiteral("%1: the loss was %2 and is %3")
                .arg(QString::fromStdString(state))
                .arg(known->second, 0, 'g', 17)
                .arg(evaluation->loss(), 0, 'g', 17);
        }
    }
    return {};
}

} // namespace prosector::tests
