// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takeaway.h"

#include <memory>
#include <string>

namespace prosector::ui {

// Remarks and caption, a line for each.
QString notesOf(const Figure& figure);

// A plot or, behind the last plot, a table of a figure, counted as FigureView's tabs are. command: what ran the
// analysis.
Takeaway takeawayOf(const std::shared_ptr<const Figure>& figure, std::size_t tab, const std::string& command);

} // namespace prosector::ui
