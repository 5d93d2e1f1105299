// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace prosector::ui {

// A token with blanks, tabs and line ends as marks: one of nothing else would be invisible.
QString markedToken(const std::string& text);

} // namespace prosector::ui
