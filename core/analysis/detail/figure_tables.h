// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "core/types/index.h"

#include <string>
#include <vector>

namespace prosector {

// The columns that many analyses share.
Column numberColumn(std::string name, Sentence title, std::vector<double> values, Sentence unit = {});
Column countColumn(std::string name, Sentence title, std::vector<std::int64_t> values, Sentence unit = {});
Column textColumn(std::string name, Sentence title, std::vector<std::string> values);
// Texts that are words of a language.
Column wordColumn(std::string name, Sentence title, const std::vector<Sentence>& values);
// 0, 1, 2 ... as "layer".
Column layerColumn(std::int64_t layers);
// A number in a remark, to so many digits; with a point in English.
Sentence numberText(double value, int digits = 4);

} // namespace prosector
