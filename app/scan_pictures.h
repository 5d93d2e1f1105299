// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"

#include <filesystem>

namespace prosector::app {

// Pictures of a scan as the window shows it, with a caption that says what was measured, drawn off screen.
// They need a QApplication. Throw Error::InputOutput.
void writeLinearityPicture(const ui::ScanReport& report, const std::filesystem::path& file);
void writeSpikePicture(const ui::ScanReport& report, const std::filesystem::path& file);

} // namespace prosector::app
