// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/chart_data.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace prosector::widgets {

// Series of numbers as lines, points or bars; series differ by color and by marker. Left and Right move a focus point
// along its series, the page keys by ten, Home and End to its ends, Up and Down to another one; the tooltip and the
// accessible description say what it is. A click on a point, or Return on the focus point, activates it.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setData(ChartData data);
    const ChartData& data() const { return m_data; }

    // A point of a series; it may be undefined.
    struct Place
    {
        std::size_t series = 0;
        std::size_t point = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::optional<Place> focusPlace() const { return m_focus; }
    void setFocusPlace(std::optional<Place> place); // of a point that is there
    QString pointText(Place place) const;
    // A series in words: its extremes.
    QString summaryText(std::size_t series) const;
    // What else in the window marks: a place on the horizontal axis, NaN for none. They emit nothing.
    void setMarkedKeys(double selected, double hovered);
    // On the horizontal axis.
    double keyOf(Place place) const;
    // In this widget's pixels.
    QPoint pointPosition(Place place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointActivated(prosector::widgets::ChartView::Place place);
    void placeSelected(std::size_t series, std::size_t point); // by a click or a key
    void placeHovered(std::size_t series, std::size_t point);
    void hoverEnded();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Picture;

    double valueOf(Place place) const;
    std::optional<Place> nearest(const QPointF& position) const;
    void makeSeries();
    void makeAxes();
    void refreshColors();
    void refreshRing();
    void hover(std::optional<Place> place);

    std::unique_ptr<Picture> m_picture;
    ChartData m_data;
    std::optional<Place> m_focus;
    std::optional<Place> m_pointed;
};

} // namespace prosector::widgets
