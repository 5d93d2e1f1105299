// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scan_pictures.h"

#include "app/report.h"
#include "core/checkpoint/atomic_file.h"
#include "core/edit/edit_grammar.h"
#include "ui/readings.h"
#include "widgets/heatmap_view.h"
#include "widgets/spike_plot.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

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

// A plot above its caption, on the plot's own background.
void writeFigure(QWidget* plot, const Scan& scan, int height, const std::filesystem::path& file)
{
    QWidget figure;
    QPalette palette = figure.palette();
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    figure.setPalette(palette);
    auto* layout = new QVBoxLayout(&figure);
    auto* label = new QLabel(caption(scan));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(plot, 1);
    layout->addWidget(label);
    figure.resize(width, height);
    writePicture(figure.grab().toImage(), file);
}

} // namespace

void writePicture(const QImage& image, const std::filesystem::path& file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        throw Error(ErrorCode::Internal, file.string(), "the picture could not be encoded as PNG");
    }
    writeFileAtomically(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void writeLinearityPicture(const ui::ScanReport& report, const std::filesystem::path& file)
{
    auto* view = new widgets::HeatmapView;
    view->setData(ui::linearityMap(report.scan));
    const int height = static_cast<int>(report.scan.layers.size()) * rowHeight;
    writeFigure(view, report.scan, std::max(smallestHeight, height), file);
}

void writeSpikePicture(const ui::ScanReport& report, const std::filesystem::path& file)
{
    auto* plot = new widgets::SpikePlot;
    plot->setLayers(ui::spikeLayers(report));
    plot->setMarks(ui::candidateMarks(report.scan));
    writeFigure(plot, report.scan, smallestHeight + smallestHeight / 2, file);
}

} // namespace prosector::app
