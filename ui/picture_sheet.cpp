// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/picture_sheet.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace prosector::ui {

namespace {

constexpr double pointsPerInch = 72;

QLabel* makeLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PictureSheet::PictureSheet(const Takeaway& takeaway, const QPalette& palette)
    : m_sheet(std::make_unique<QWidget>())
    , m_title(takeaway.title)
{
    QPalette colors = palette;
    colors.setColor(QPalette::Window, palette.color(QPalette::Base));
    m_sheet->setPalette(colors);
    m_sheet->setAttribute(Qt::WA_DontShowOnScreen);
    QWidget* plot = takeaway.makePlot().release();
    plot->setMinimumSize(takeaway.size.expandedTo(plot->minimumSizeHint()));
    auto* layout = new QVBoxLayout(m_sheet.get());
    if (!takeaway.title.isEmpty()) {
        QLabel* title = makeLabel(takeaway.title);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        layout->addWidget(title);
    }
    layout->addWidget(plot, 1);
    if (!takeaway.caption.isEmpty()) {
        layout->addWidget(makeLabel(takeaway.caption));
    }
    const int width = layout->minimumSize().width();
    m_sheet->resize(width, layout->totalHeightForWidth(width));
    m_sheet->show(); // nowhere: it lays out what it holds, as often as that takes
}

PictureSheet::~PictureSheet() = default;

QSize PictureSheet::size() const
{
    return m_sheet->size();
}

void PictureSheet::draw(QPaintDevice* device, double scale) const
{
    QPainter painter(device);
    painter.scale(scale, scale);
    m_sheet->render(&painter);
}

QImage PictureSheet::image(double scale) const
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.fill(m_sheet->palette().color(QPalette::Window));
    draw(&image, scale);
    return image;
}

QByteArray PictureSheet::png(double scale) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(scale).save(&buffer, "PNG");
    return bytes;
}

// Letters are measured in points: both files count as many dots to the inch as the screen on which they were laid out.
QByteArray PictureSheet::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setResolution(m_sheet->logicalDpiX());
    generator.setTitle(m_title);
    draw(&generator, 1);
    return bytes;
}

QByteArray PictureSheet::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const int resolution = m_sheet->logicalDpiX();
        writer.setResolution(resolution);
        writer.setTitle(m_title);
        writer.setPageSize(QPageSize(QSizeF(size()) * pointsPerInch / resolution, QPageSize::Point));
        writer.setPageMargins({});
        draw(&writer, 1);
    }
    return bytes;
}

} // namespace prosector::ui
