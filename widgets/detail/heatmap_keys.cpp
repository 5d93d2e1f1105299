// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/heatmap_keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace prosector::widgets::detail {

namespace {

constexpr double keyZoom = 1.5;
constexpr int keyJump = 10; // columns, with Ctrl

} // namespace

std::optional<HeatmapCell> cellByKey(const QKeyEvent& key, HeatmapCell from, const HeatmapData& data, int page)
{
    const bool isFar = key.modifiers().testFlag(Qt::ControlModifier);
    const int jump = isFar ? keyJump : 1;
    HeatmapCell next = from;
    switch (key.key()) {
    case Qt::Key_Up:
        next.row += 1;
        break;
    case Qt::Key_Down:
        next.row -= 1;
        break;
    case Qt::Key_PageUp:
        next.row += page;
        break;
    case Qt::Key_PageDown:
        next.row -= page;
        break;
    case Qt::Key_Right:
        next.column += jump;
        break;
    case Qt::Key_Left:
        next.column -= jump;
        break;
    case Qt::Key_Home:
        next = {isFar ? data.rows - 1 : next.row, 0};
        break;
    case Qt::Key_End:
        next = {isFar ? 0 : next.row, data.columns - 1};
        break;
    default:
        return {};
    }
    return HeatmapCell{std::clamp(next.row, 0, data.rows - 1), std::clamp(next.column, 0, data.columns - 1)};
}

std::optional<double> zoomByKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus of a keyboard that has it on Shift
        return 1 / keyZoom;
    case Qt::Key_Minus:
        return keyZoom;
    default:
        return {};
    }
}

} // namespace prosector::widgets::detail
