// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "widgets/scale_curve_view.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace prosector::ui {

class Dissection;
class Trials;

// The loss over the factor of one weight: computed on request, behind the other edits that act, and then read at once
// wherever the weight's slider stands. A number that lies between computed points says so, until the exact one is
// there.
class ScaleCurveBox : public QWidget
{
    Q_OBJECT

public:
    ScaleCurveBox(Dissection* dissection, Trials* trials, QWidget* parent = nullptr);

    void setWeight(const std::optional<WeightCoordinate>& at); // nothing: none is selected

private:
    EditList standing() const;
    std::vector<widgets::ScalePoint> points() const;
    void compute();
    void refresh();

    Dissection* m_dissection;
    Trials* m_trials;
    std::optional<WeightCoordinate> m_at;
    bool m_isAsked = false; // and not yet answered
    QPushButton* m_button;
    QLabel* m_readout;
    widgets::ScaleCurveView* m_view;
};

} // namespace prosector::ui
