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
// The vertical axis is logarithmic where values lie more than tenfold apart. Where the chart is low it does without
// titles first, then without the legend. Left, Right, Home and End move a ring from
// state to state and tell what it is about.
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
    // The state where the keyboard is; -1: none.
    int focusState() const { return m_focus; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Picture;

    void refreshSeries();
    void refreshVertical(); // its kind
    void refreshRange(); // of the vertical axis: all states with their markers
    void refreshColors();
    void refreshFrame(); // the titles and the legend, where they leave the plot room, and what goes by that room
    void showState(double place, bool entered);
    QString stateText(std::size_t step) const;
    bool isKnown(int step) const;
    int nextKnown(int from, int by) const; // `from` where there is none
    void refreshRing();

    std::unique_ptr<Picture> m_picture;
    std::vector<PerplexityState> m_states;
    std::optional<PerplexityState> m_reference;
    int m_current = 0;
    int m_focus = -1;
};

} // namespace prosector::widgets
