// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figure_pictures.h"

#include "app/picture_file.h"
#include "ui/figure_plot.h"
#include "ui/figure_reading.h"
#include "ui/figure_takeaway.h"

#include <QWidget>

namespace prosector::app {

namespace {

constexpr int width = 1200;
constexpr int height = 640;

} // namespace

std::vector<std::filesystem::path> writeFigurePictures(const Figure& figure, const std::filesystem::path& folder)
{
    const QString notes = ui::notesOf(figure);
    std::vector<std::filesystem::path> files;
    for (const Plot& plot : figure.plots) {
        files.push_back(folder / (figure.analysis + '-' + std::to_string(files.size() + 1) + ".png"));
        QWidget* widget = ui::makePlot(figure, plot);
        widget->resize(width, height);
        writePlot(widget, {ui::headingOf(figure, plot.title), notes}, files.back());
    }
    return files;
}

} // namespace prosector::app
