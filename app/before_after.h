// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report.h"
#include "core/types/evaluation.h"

#include <string>

namespace prosector::app {

// What an edit did: perplexity, loss and the first ten watched words, of the model before and after, paired.
Json beforeAfterJson(const Evaluation& before, const Evaluation& after);
std::string beforeAfterText(const Evaluation& before, const Evaluation& after);
std::string beforeAfterCsv(const Evaluation& before, const Evaluation& after);

} // namespace prosector::app
