// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/heatmap_text.h"

#include "widgets/heatmap_view.h"
#include "widgets/number_text.h"
#include "widgets/plot_summary.h"

#include <cmath>

namespace prosector::widgets::detail {

QString cellText(const HeatmapData& data, HeatmapCell cell)
{
    const double value = data.at(cell.row, cell.column);
    //: A cell of a heatmap: %1 the row's axis ("layer"), %2 its label, %3 the column's label, %4 the value.
    QString text = HeatmapView::tr("%1 %2, %3: %4")
                       .arg(data.rowTitle, data.rowLabels.value(cell.row), data.columnLabels.value(cell.column),
                            fixedPoint(value, data.decimals + 2));
    if (std::isnan(value)) {
        text += HeatmapView::tr(" (undefined)");
    } else if (data.isEstimate(cell.row, cell.column)) {
        text += HeatmapView::tr(" (an estimate)");
    }
    if (const QString words = data.text(cell.row, cell.column); !words.isEmpty()) {
        //: Of a cell of a heatmap: %1 what its text is ("Likeliest"), %2 the text, a token.
        text += u'\n' + HeatmapView::tr("%1: \u201c%2\u201d").arg(data.textTitle, words);
    }
    return text;
}

QString cellTip(const HeatmapData& data, HeatmapCell cell)
{
    const QString definition = data.columnDefinitions.value(cell.column);
    const QString text = cellText(data, cell);
    return definition.isEmpty() ? text : text + u'\n' + definition;
}

QString columnText(const HeatmapData& data, int column)
{
    std::vector<double> values;
    for (int row = 0; row < data.rows; ++row) {
        values.push_back(data.at(row, column));
    }
    const QString summary =
        summaryOf(values, [&](std::size_t row) { return data.rowLabels.value(static_cast<qsizetype>(row)); });
    //: What a screen reader says of a column of a heatmap: %1 its name, %2 its extremes.
    return summary.isEmpty() ? QString() : HeatmapView::tr("%1: %2").arg(data.columnLabels.value(column), summary);
}

} // namespace prosector::widgets::detail
