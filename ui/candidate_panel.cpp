// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/candidate_panel.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "widgets/number_text.h"
#include "widgets/scale_slider.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace prosector::ui {

CandidatePanel::CandidatePanel(Dissection* dissection, const Commands& commands, QWidget* parent)
    : Panel(dissection, commands, parent)
    , m_box(new QComboBox)
    , m_slider(new widgets::ScaleSlider)
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
        const QString coordinate = coordinateText(candidates[index].at);
        m_box->addItem(dissection()->selection()->isSuperWeight(index) ? tr("%1, super weight").arg(coordinate)
                                                                       : coordinate);
    }
    refresh();
}

void CandidatePanel::refresh()
{
    const Selection* selection = dissection()->selection();
    const auto weight = selection->selectedWeight();
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
