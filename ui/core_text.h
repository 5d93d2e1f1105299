// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <QString>

namespace prosector::ui {

// Words of core in the window's language, or in English where they have no translation; numbers as QLocale() has them.
QString coreText(const Sentence& sentence);
// What went wrong, where, and what to do about it: Error::what() in the window's language, with its full stops.
QString coreText(const Error& error);

} // namespace prosector::ui
