// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace prosector::widgets {

// Sets what a screen reader says about a drawn widget, and tells it that this has changed.
void describe(QWidget* widget, const QString& description);

} // namespace prosector::widgets
