// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace prosector::ui {

class Dissection;

// Numbers of the open model that the text of a tour may name in braces: "Perplexity is now {perplexity}.". The program
// computes them, so that a tour never states a number that is not on the screen.

// "perplexity", "original", "ratio", "layers".
std::vector<std::string> tourFigureNames();

// The text with the numbers as they are now; an ellipsis for one that is still computed.
QString withTourFigures(const QString& text, const Dissection& dissection);

} // namespace prosector::ui
