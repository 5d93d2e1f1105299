// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/storage/session.h"

#include <functional>
#include <string>

namespace prosector {

// All of a session but what stands in arrays of its own: the texts' bytes, the layout, the numbers of evaluations.
nlohmann::json documentOf(const Session& session);

// Reads that back. readNumbers fills the arrays of the evaluation with this index, whose watched words are there
// already. Throws Error, which names the field.
using ReadNumbers = std::function<void(Evaluation& evaluation, std::size_t index)>;
Session sessionFrom(const JsonFile& document, const ReadNumbers& readNumbers);

} // namespace prosector
