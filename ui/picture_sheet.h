// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takeaway.h"

#include <QByteArray>
#include <QImage>
#include <QPalette>

#include <memory>

namespace prosector::ui {

// A plot on a sheet of its own, its title above and its caption below, as it is written to files. The colors are the
// palette's, whatever the window looks like.
class PictureSheet
{
public:
    PictureSheet(const Takeaway& takeaway, const QPalette& palette);
    ~PictureSheet();

    QSize size() const;
    // scale: pixels of the image for one of a screen.
    QImage image(double scale) const;
    QByteArray png(double scale) const;
    // Shapes and letters, not pixels.
    QByteArray svg() const;
    QByteArray pdf() const;

private:
    void draw(QPaintDevice* device, double scale) const;

    std::unique_ptr<QWidget> m_sheet;
    QString m_title;
};

} // namespace prosector::ui
