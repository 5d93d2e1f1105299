// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/storage/session.h"

#include <functional>
#include <string>

namespace prosector {

// All of a session but what stands in arrays of its own: the texts' bytes, the layout, the numbers of evaluations, the
// columns of figures.
nlohmann::json documentOf(const Session& session);

// Fill the arrays of what has this index.
struct SessionArrays
{
    std::function<void(Evaluation& evaluation, std::size_t index)> ofEvaluation; // whose watched words are there
    std::function<void(Figure& figure, std::size_t index)> ofFigure; // whose columns are there, without values
};

// Reads that back. What earlier versions of the program did not write may be missing. Throws Error, which names the
// field.
Session sessionFrom(const JsonFile& document, const SessionArrays& arrays);

} // namespace prosector
