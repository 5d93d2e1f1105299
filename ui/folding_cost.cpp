// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folding_cost.h"

#include "ui/dissection.h"
#include "widgets/number_text.h"

namespace prosector::ui {

FoldingCost::FoldingCost(Dissection* dissection, EngineService* service, QObject* parent)
    : QObject(parent)
    , m_dissection(dissection)
    , m_service(service)
{
    connect(dissection, &Dissection::evaluationChanged, this, &FoldingCost::refresh);
    connect(service, &EngineService::busyChanged, this, &FoldingCost::refresh);
    connect(service, &EngineService::evaluatedBeside, this,
            [this](const std::shared_ptr<const Evaluation>& evaluation, const EditList& edits) {
                if (m_folded == edits) {
                    take(evaluation->perplexity());
                }
            });
    connect(service, &EngineService::failed, this, [this](Task task) {
        if (task == Task::EvaluateBeside && m_folded) {
            take(qQNaN()); // is not asked for again
        }
    });
}

void FoldingCost::setFolded(const std::optional<EditList>& folded)
{
    if (folded != m_folded) {
        m_folded = folded;
        m_measured.reset();
    }
    refresh();
}

void FoldingCost::take(double perplexity)
{
    m_measured = perplexity;
    refresh();
}

std::optional<double> FoldingCost::perplexity() const
{
    const auto known = m_dissection->known(*m_folded);
    return known ? known->perplexity() : m_measured;
}

void FoldingCost::refresh()
{
    if (m_folded && m_dissection->model() && !perplexity() && !m_service->isBusy()) {
        m_service->evaluate(m_dissection->request(*m_folded), EvaluationPurpose::Beside);
    }
    Q_EMIT changed();
}

QString FoldingCost::text() const
{
    if (!m_folded) {
        return {};
    }
    const auto linear = m_dissection->known(m_dissection->edits());
    return perplexity() && linear
        ? tr("Folded, the perplexity is %1 instead of %2.")
              .arg(widgets::significant(*perplexity()), widgets::significant(linear->perplexity()))
        : tr("What folding costs is being measured\u2026");
}

} // namespace prosector::ui
