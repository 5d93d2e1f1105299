// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/candidate_panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "ui/scale_curve_box.h"
#include "ui/trials.h"
#include "widgets/number_text.h"
#include "widgets/scale_slider.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace prosector::ui {

CandidatePanel::CandidatePanel(Dissection* dissection, Trials* trials, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_trials(trials)
    , m_box(new QComboBox)
    , m_slider(new widgets::ScaleSlider)
    , m_curve(new ScaleCurveBox(dissection, trials))
{
    m_box->setObjectName(QStringLiteral("candidateBox"));
    m_box->setAccessibleName(tr("Super weight candidate"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_slider->setObjectName(QStringLiteral("scaleSlider"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(m_box);
    auto* figures = new QGridLayout;
    m_value = addFigure(figures, tr("Value"), tr("The weight as the checkpoint has it"));
    m_input = addFigure(figures, tr("Input"), tr("Largest activation at the input of the layer's down projection"));
    m_output = addFigure(figures, tr("Output"), tr("Largest activation at the output of the layer's down projection"));
    m_explained = addFigure(figures, tr("Explained"),
                            tr("Input times weight over output: the share of the output that this weight alone makes"));
    m_value->setObjectName(QStringLiteral("candidateValue"));
    m_input->setObjectName(QStringLiteral("candidateInput"));
    m_output->setObjectName(QStringLiteral("candidateOutput"));
    m_explained->setObjectName(QStringLiteral("candidateExplained"));
    layout->addLayout(figures);
    layout->addWidget(m_slider);
    layout->addWidget(m_curve);
    layout->addStretch();
    setContent(content);

    connect(m_box, &QComboBox::activated, this,
            [=](int index) { dissection->selection()->selectCandidate(static_cast<std::size_t>(index)); });
    connect(m_slider, &widgets::ScaleSlider::dragStarted, dissection, &Dissection::beginDrag);
    connect(m_slider, &widgets::ScaleSlider::valueChanged, dissection, &Dissection::scaleSelectedWeight);
    connect(m_slider, &widgets::ScaleSlider::dragFinished, dissection, &Dissection::endDrag);
    connect(m_slider, &widgets::ScaleSlider::zeroClicked, commands.action(command::zero), &QAction::trigger);
    connect(m_slider, &widgets::ScaleSlider::restoreClicked, commands.action(command::restore), &QAction::trigger);
    connect(dissection, &Dissection::scanChanged, this, &CandidatePanel::refreshCandidates);
    connect(trials, &Trials::changed, this, &CandidatePanel::refreshEffects);
    connect(dissection, &Dissection::editsChanged, this, &CandidatePanel::refreshEffects);
    connect(dissection->selection(), &Selection::selectionChanged, this, &CandidatePanel::refresh);
    connect(dissection, &Dissection::editsChanged, this, &CandidatePanel::refresh);
    refreshCandidates();
}

QLabel* CandidatePanel::addFigure(QGridLayout* layout, const QString& title, const QString& definition)
{
    auto* name = new QLabel(title);
    auto* value = new QLabel;
    name->setToolTip(definition);
    value->setToolTip(definition);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setBold(true);
    value->setFont(bold);
    const int column = layout->count() / 2;
    layout->addWidget(name, 0, column);
    layout->addWidget(value, 1, column);
    layout->setColumnStretch(column, 1);
    return value;
}

void CandidatePanel::refreshCandidates()
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    const std::vector<SuperWeightCandidate>& candidates = dissection()->selection()->candidates();
    for (std::size_t index = 0; index < candidates.size(); ++index) {
        m_box->addItem(candidateText(index));
    }
    refresh();
}

QString CandidatePanel::candidateText(std::size_t index) const
{
    const Selection* selection = dissection()->selection();
    const WeightCoordinate& at = selection->candidates()[index].at;
    const QString coordinate = coordinateText(at);
    const QString text = selection->isSuperWeight(index) ? tr("%1, super weight").arg(coordinate) : coordinate;
    const auto effect = m_trials->effectOfZeroing(at);
    //: %1 a weight, %2 the change in loss when it is set to zero.
    return effect ? tr("%1, zeroed: %2 nats").arg(text, widgets::significant(effect->value, 3)) : text;
}

// The list may be of an earlier scan for a moment: scanChanged() comes.
void CandidatePanel::refreshEffects()
{
    const int known = static_cast<int>(dissection()->selection()->candidates().size());
    for (int index = 0; index < std::min(known, m_box->count()); ++index) {
        m_box->setItemText(index, candidateText(static_cast<std::size_t>(index)));
    }
}

void CandidatePanel::refresh()
{
    const Selection* selection = dissection()->selection();
    const auto weight = selection->selectedWeight();
    m_curve->setWeight(weight);
    if (!weight) {
        const auto layer = selection->selectedLayer();
        showMessage(layer && dissection()->scan()
                        ? tr("Layer %1 did not run in the scan: it has no spikes.").arg(layer->value())
                        : tr("Click the highest spike to select its weight."));
        return;
    }
    const SuperWeightCandidate* candidate = selection->selectedCandidate();
    const auto text = [candidate](double SuperWeightCandidate::*figure) {
        return widgets::significant(candidate ? candidate->*figure : qQNaN());
    };
    m_box->setPlaceholderText(coordinateText(*weight)); // where it is none of the candidates
    m_box->setCurrentIndex(candidate ? static_cast<int>(*selection->selectedIndex()) : -1);
    m_value->setText(text(&SuperWeightCandidate::value));
    m_input->setText(text(&SuperWeightCandidate::input));
    m_output->setText(text(&SuperWeightCandidate::output));
    m_explained->setText(widgets::percent(candidate ? candidate->explained : qQNaN()));
    m_slider->setValue(scaleOf(dissection()->edits(), *weight));
    showContent();
}

} // namespace prosector::ui
