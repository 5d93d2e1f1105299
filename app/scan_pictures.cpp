// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scan_pictures.h"

#include "app/picture_file.h"
#include "core/edit/edit_grammar.h"
#include "ui/readings.h"
#include "widgets/heatmap_view.h"
#include "widgets/spike_plot.h"

#include <algorithm>

namespace prosector::app {

namespace {

constexpr int width = 1200;
constexpr int smallestHeight = 420;
constexpr int rowHeight = 28;

QString caption(const Scan& scan)
{
    const Provenance& from = scan.provenance;
    QString text =
        QStringLiteral("%1, %2 tokens of %3, %4, window %5%6")
            .arg(QString::fromStdString(from.model))
            .arg(scan.tokens)
            .arg(QString::fromStdString(from.text), QString::fromStdString(std::string(name(from.protocol.kind))))
            .arg(from.protocol.window)
            .arg(from.bosUsed ? QStringLiteral(", with BOS") : QString());
    for (const Edit& edit : from.edits) {
        text += QStringLiteral(", ") + QString::fromStdString(formatEdit(edit));
    }
    return text;
}

} // namespace

void writeLinearityPicture(const ui::ScanReport& report, const std::filesystem::path& file)
{
    auto* view = new widgets::HeatmapView;
    view->setData(ui::linearityMap(report.scan));
    const int height = static_cast<int>(report.scan.layers.size()) * rowHeight;
    view->resize(width, std::max(smallestHeight, height));
    writePlot(view, {{}, caption(report.scan)}, file);
}

void writeSpikePicture(const ui::ScanReport& report, const std::filesystem::path& file)
{
    auto* plot = new widgets::SpikePlot;
    plot->setLayers(ui::spikeLayers(report));
    plot->setMarks(ui::candidateMarks(report.scan));
    plot->resize(width, smallestHeight + smallestHeight / 2);
    writePlot(plot, {{}, caption(report.scan)}, file);
}

} // namespace prosector::app
