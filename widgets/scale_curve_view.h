// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace prosector::widgets {

// A computed point of a scale curve.
struct ScalePoint
{
    double factor = 0;
    double change = 0; // of the loss, in nats; NaN where the model gave no finite number
    friend bool operator==(const ScalePoint&, const ScalePoint&) = default;
};

// What a curve says of a factor.
struct ScaleReading
{
    double change = 0;
    bool isComputed = false; // else it lies on the straight line between two computed points
};

// Points: by ascending factor. Nothing outside of them, or between points of which one is not finite.
std::optional<ScaleReading> readScaleCurve(const std::vector<ScalePoint>& points, double factor);

// The change in loss over the factor of a weight, small: computed points as discs joined by lines, and a mark at the
// factor that stands, filled where it is computed, hollow where it is read off the line.
class ScaleCurveView : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleCurveView(QWidget* parent = nullptr);

    void setPoints(std::vector<ScalePoint> points); // by ascending factor
    void setFactor(double factor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshDescription();

    std::vector<ScalePoint> m_points;
    double m_factor = 1;
};

} // namespace prosector::widgets
