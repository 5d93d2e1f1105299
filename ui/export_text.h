// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/export.h"

#include <QString>

#include <cstdint>

class QLabel;

namespace prosector::ui {

// What is said of a checkpoint that was written, with its proof.
QString exportText(const ExportResult& result);
// How much room it needs, beside what there is.
QString exportSpaceText(std::int64_t needed, std::int64_t free);

// For such texts: wrapped, and to be selected and copied.
QLabel* makeExportLabel(const QString& objectName);

} // namespace prosector::ui
