// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

class QComboBox;

namespace prosector::widgets {
class ScaleSlider;
}

namespace prosector::ui {

class ScaleCurveBox;
class Trials;

// The selected super weight candidate: what it is, and a slider that scales it.
class CandidatePanel : public Panel
{
    Q_OBJECT

public:
    CandidatePanel(Dissection* dissection, Trials* trials, const Commands& commands, QWidget* parent = nullptr);

private:
    QLabel* addFigure(class QGridLayout* layout, const QString& title, const QString& definition);
    void refreshCandidates();
    QString candidateText(std::size_t index) const;
    void refreshEffects();
    void refresh();

    Trials* m_trials;
    QComboBox* m_box;
    QLabel* m_value;
    QLabel* m_input;
    QLabel* m_output;
    QLabel* m_explained;
    widgets::ScaleSlider* m_slider;
    ScaleCurveBox* m_curve;
};

} // namespace prosector::ui
