// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel.h"

class QToolButton;

namespace prosector::widgets {
class PerplexityChart;
class PerplexityReadout;
struct PerplexityState;
} // namespace prosector::widgets

namespace prosector::ui {

// Perplexity before and after, and of every visited state.
class PerplexityPanel : public Panel
{
    Q_OBJECT

public:
    PerplexityPanel(Dissection* dissection, const Commands& commands, QWidget* parent = nullptr);

    std::optional<Takeaway> takeaway() const override;

private:
    QToolButton* makeMeasureButton();
    void refresh();
    std::vector<widgets::PerplexityState> states() const;
    void fillChart(widgets::PerplexityChart& chart) const;
    QString changeText() const;

    widgets::PerplexityReadout* m_readout;
    widgets::PerplexityChart* m_chart;
    QLabel* m_provenance;
    QLabel* m_change;
};

} // namespace prosector::ui
