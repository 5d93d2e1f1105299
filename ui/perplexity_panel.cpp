// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/perplexity_panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/dissection_takeaway.h"
#include "ui/edit_text.h"
#include "ui/plot_tables.h"
#include "ui/readings.h"
#include "widgets/number_text.h"
#include "widgets/perplexity_chart.h"
#include "widgets/perplexity_readout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace prosector::ui {

PerplexityPanel::PerplexityPanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_readout(new widgets::PerplexityReadout)
    , m_chart(new widgets::PerplexityChart)
    , m_provenance(new QLabel)
    , m_change(new QLabel)
{
    m_readout->setObjectName(QStringLiteral("perplexityReadout"));
    m_chart->setObjectName(QStringLiteral("perplexityChart"));
    m_provenance->setObjectName(QStringLiteral("perplexityProvenance"));
    m_provenance->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("predictionChange"));
    m_change->setWordWrap(true);
    m_change->setToolTip(
        tr("Divergence: mean Kullback-Leibler divergence of the edited from the original (or pinned) prediction, over "
           "a sample of positions in the first window"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_readout);
    layout->addWidget(m_change);
    auto* measured = new QHBoxLayout;
    measured->addWidget(m_provenance, 1);
    measured->addWidget(makeMeasureButton(), 0, Qt::AlignTop);
    layout->addLayout(measured);
    layout->addWidget(m_chart, 1);
    setContent(content);
    connect(dissection, &Dissection::modelChanged, this, &PerplexityPanel::refresh);
    connect(dissection, &Dissection::referenceChanged, this, &PerplexityPanel::refresh);
    connect(dissection, &Dissection::evaluationChanged, this, &PerplexityPanel::refresh);
    refresh();
}

QToolButton* PerplexityPanel::makeMeasureButton()
{
    QAction* action = commands().action(command::measure);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("measureButton"));
    button->setText(QStringLiteral("\u2026"));
    button->setAutoRaise(true);
    button->setToolTip(action->toolTip());
    button->setAccessibleName(tr("Text and protocol"));
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void PerplexityPanel::refresh()
{
    if (!dissection()->model()) {
        showMessage(tr("The perplexity appears here, before and after your edits."));
        return;
    }
    const auto reference = dissection()->reference();
    const auto shown = dissection()->shown();
    const auto estimate = dissection()->estimate();
    const QString provenance = reference ? provenanceText(reference->provenance, reference->tokens()) : QString();
    const QString remark = !dissection()->isStale() ? QString()
        : estimate && estimate->isProbe             ? tr("first impression")
        : estimate ? tr("preview, %1 of %2 windows").arg(estimate->windows).arg(estimate->windowsTotal)
        : dissection()->isEvaluating() ? tr("computing\u2026")
                                       : tr("not computed");
    const QString pinned = dissection()->isPinned() ? dissection()->referenceName() : QString();
    m_readout->setReferenceName(pinned);
    m_readout->setPlaceholder(remark);
    m_readout->setFigures(estimate ? perplexityEstimate(reference.get(), *estimate)
                                   : perplexityFigures(reference.get(), shown.get()),
                          provenance);
    m_readout->setStale(remark);
    m_provenance->setText(provenance);
    m_change->setText(changeText());
    m_change->setVisible(!m_change->text().isEmpty());

    fillChart(*m_chart);
    showContent();
}

std::vector<widgets::PerplexityState> PerplexityPanel::states() const
{
    std::vector<widgets::PerplexityState> states;
    for (const VisitedState& state : dissection()->history()) {
        states.push_back({state.text, state.evaluation ? state.evaluation->perplexity() : qQNaN()});
    }
    return states;
}

void PerplexityPanel::fillChart(widgets::PerplexityChart& chart) const
{
    if (dissection()->isPinned()) {
        const auto reference = dissection()->reference();
        chart.setReference({dissection()->referenceName(), reference ? reference->perplexity() : qQNaN()});
    } else {
        chart.clearReference();
    }
    chart.setStates(states(), dissection()->undoStack()->index());
}

std::optional<Takeaway> PerplexityPanel::takeaway() const
{
    auto takeaway = takeawayOfEvaluation(*dissection(), "perplexity", "perplexity", m_chart->accessibleName());
    if (takeaway) {
        takeaway->table = perplexityTable(dissection()->history());
        takeaway->makePlot = [this] {
            auto chart = std::make_unique<widgets::PerplexityChart>();
            fillChart(*chart);
            return chart;
        };
    }
    return takeaway;
}

QString PerplexityPanel::changeText() const
{
    std::optional<PredictionChange> change = dissection()->predictionChange();
    if (const auto estimate = dissection()->estimate()) {
        change = {estimate->topChanged, estimate->divergence};
    }
    if (!change) {
        return {};
    }
    //: What an edit does to predictions: share of positions with another likeliest token, Kullback-Leibler divergence.
    return tr("likeliest token changed at %1 % of positions, divergence %2 nats")
        .arg(widgets::significant(100 * change->topChanged, 3), widgets::significant(change->divergence, 3));
}

} // namespace prosector::ui
