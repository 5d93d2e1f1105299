// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <QString>

namespace prosector::ui {

// Words of core in the window's language, or in English where they have no translation.
QString coreText(const Sentence& sentence);
// Words that core keeps as a text: titles, definitions, units. The context is the one of prosector::marked.
QString coreText(const char* context, const std::string& words);
// What went wrong, where, and what to do about it: Error::what() in the window's language.
QString coreText(const Error& error);

} // namespace prosector::ui
