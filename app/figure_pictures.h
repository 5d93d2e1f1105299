// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <filesystem>
#include <vector>

namespace prosector::app {

// Every plot of a figure as a PNG file, ANALYSIS-1.png and so on, with title, caption and remarks; returns their paths.
// Needs a QApplication. Throws Error::InputOutput.
std::vector<std::filesystem::path> writeFigurePictures(const Figure& figure, const std::filesystem::path& folder);

} // namespace prosector::app
