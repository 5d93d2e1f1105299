// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// The calls in a C++ source that show a text which did not go through tr(). Apart from the test, because moc cannot
// read raw strings with quotation marks.
QStringList textBypasses(const QString& source);
