// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace prosector::widgets {

// One state of a dissection. NaN where its perplexity is not known.
struct PerplexityState
{
    QString label; // what was done, for the tooltip
    double perplexity = 0;
};

// The perplexity of every visited state as a line, the original or another state
// as a dashed level, the current state as a diamond.
// The vertical axis is logarithmic where values lie more than tenfold apart.
class PerplexityChart : public QWidget
{
    Q_OBJECT

public:
    explicit PerplexityChart(QWidget* parent = nullptr);
    ~PerplexityChart() override;

    // State 0 is the original. `current` is the index of the state that is shown elsewhere.
    void setStates(std::vector<PerplexityState> states, int current);
    // The dashed level, of another state than the original.
    void setReference(PerplexityState reference);
    void clearReference();
    bool isLogarithmic() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Picture;

    void refreshSeries();
    void refreshVertical(double low, double high); // low 0: no values
    void refreshColors();
    void showState(double place, bool entered);

    std::unique_ptr<Picture> m_picture;
    std::vector<PerplexityState> m_states;
    std::optional<PerplexityState> m_reference;
    int m_current = 0;
};

} // namespace prosector::widgets
