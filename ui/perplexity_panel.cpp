// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/perplexity_panel.h"

#include "ui/dissection.h"
#include "ui/edit_text.h"
#include "ui/readings.h"
#include "widgets/perplexity_chart.h"
#include "widgets/perplexity_readout.h"

namespace prosector::ui {

PerplexityPanel::PerplexityPanel(Dissection* dissection, const Actions& actions, QWidget* parent)
    : Panel(dissection, actions, parent)
    , m_readout(new widgets::PerplexityReadout)
    , m_chart(new widgets::PerplexityChart)
    , m_provenance(new QLabel)
{
    m_readout->setObjectName(QStringLiteral("perplexityReadout"));
    m_chart->setObjectName(QStringLiteral("perplexityChart"));
    m_provenance->setObjectName(QStringLiteral("perplexityProvenance"));
    m_provenance->setWordWrap(true);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_readout);
    layout->addWidget(m_provenance);
    layout->addWidget(m_chart, 1);
    setContent(content);
    connect(dissection, &Dissection::modelChanged, this, &PerplexityPanel::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &PerplexityPanel::refresh);
    refresh();
}

void PerplexityPanel::refresh()
{
    if (!dissection()->model()) {
        showMessage(tr("The perplexity appears here, before and after your edits."));
        return;
    }
    const auto original = dissection()->original();
    const auto shown = dissection()->shown();
    const QString provenance = original ? provenanceText(*original) : QString();
    const QString remark = !dissection()->isStale() ? QString()
        : dissection()->isEvaluating()              ? tr("computing\u2026")
                                                    : tr("not computed");
    m_readout->setPlaceholder(remark);
    m_readout->setFigures(perplexityFigures(original.get(), shown.get()), provenance);
    m_readout->setStale(remark);
    m_provenance->setText(provenance);

    std::vector<widgets::PerplexityState> states;
    for (const VisitedState& state : dissection()->history()) {
        states.push_back({state.text, state.evaluation ? state.evaluation->perplexity() : qQNaN()});
    }
    m_chart->setStates(std::move(states), dissection()->undoStack()->index());
    showContent();
}

} // namespace prosector::ui
