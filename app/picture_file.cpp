// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture_file.h"

#include "core/checkpoint/atomic_file.h"
#include "core/types/error.h"
#include "ui/picture_sheet.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>

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
    ui::Takeaway takeaway;
    takeaway.title = text.title;
    takeaway.caption = text.caption;
    takeaway.size = plot->size();
    takeaway.makePlot = [plot] { return std::unique_ptr<QWidget>(plot); };
    writePicture(ui::PictureSheet(takeaway, QApplication::palette()).image(1), file);
}

} // namespace prosector::app
