// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture_file.h"

#include "core/checkpoint/atomic_file.h"
#include "core/types/error.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace prosector::app {

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

void writePlot(QWidget* plot, const PictureText& text, const std::filesystem::path& file)
{
    QWidget sheet;
    QPalette palette = sheet.palette();
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    sheet.setPalette(palette);
    auto* layout = new QVBoxLayout(&sheet);
    const auto addText = [layout](const QString& words) {
        auto* label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    if (!text.title.isEmpty()) {
        addText(text.title);
    }
    plot->setFixedHeight(plot->height());
    const int margins = layout->contentsMargins().left() + layout->contentsMargins().right();
    const int width = plot->width() + margins;
    layout->addWidget(plot);
    addText(text.caption);
    sheet.resize(width, layout->totalHeightForWidth(width));
    writePicture(sheet.grab().toImage(), file);
}

} // namespace prosector::app
