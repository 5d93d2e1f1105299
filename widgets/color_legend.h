// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/color_scale.h"

#include <QString>
#include <QWidget>

namespace prosector::widgets {

// A strip with a colour scale from the lowest to the highest value, named by what it shows.
class ColorLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ColorLegend(QWidget* parent = nullptr);

    void setScale(ColorScale scale);
    void setLabels(const QString& title, const QString& low, const QString& high);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ColorScale m_scale = ColorScale::Cividis;
    QString m_title;
    QString m_low;
    QString m_high;
};

} // namespace prosector::widgets
