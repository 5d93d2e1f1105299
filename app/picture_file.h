// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <filesystem>

class QImage;
class QWidget;

namespace prosector::app {

// An image as PNG. Throws Error::InputOutput.
void writePicture(const QImage& image, const std::filesystem::path& file);

// What stands around a plot in a picture.
struct PictureText
{
    QString title; // above; empty: none
    QString caption; // below
};

// A plot with its text, on the plot's own background; the plot has the size it has as a widget. Takes the plot. Needs a
// QApplication. Throws Error::InputOutput.
void writePlot(QWidget* plot, const PictureText& text, const std::filesystem::path& file);

} // namespace prosector::app
