// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/detail/cell_window.h"
#include "widgets/heatmap_data.h"

#include <qcustomplot.h>

namespace prosector::widgets::detail {

// Names rows and columns of a heatmap beside it: as many as have room, columns by their labels, by turned labels, or by
// their numbers where even these would touch.
class HeatmapAxes
{
public:
    explicit HeatmapAxes(QCustomPlot* plot);

    void refresh(const HeatmapData& data, const CellWindow& rows, const CellWindow& columns, int selectedRow,
                 const QFont& font);

private:
    void nameRows(const HeatmapData& data, const CellWindow& rows, int selectedRow, const QFontMetricsF& metrics);
    void nameColumns(const HeatmapData& data, const CellWindow& columns, const QFont& font);
    // Of columns that have numbers, with the labels shortened; false where they have no room.
    bool nameByTexts(const HeatmapData& data, const CellWindow& columns, double cellWidth,
                     const QFontMetricsF& metrics);
    void nameThinned(const QStringList& labels, const CellWindow& columns, double cellWidth,
                     const QFontMetricsF& metrics);

    QCustomPlot* m_plot;
    QSharedPointer<QCPAxisTickerText> m_rowTicker{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTickerText> m_columnTicker{new QCPAxisTickerText};
};

} // namespace prosector::widgets::detail
