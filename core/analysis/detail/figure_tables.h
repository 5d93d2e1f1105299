// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "core/types/index.h"

#include <string>
#include <vector>

namespace prosector {

// The columns that many analyses share.
Column numberColumn(std::string name, std::string title, std::vector<double> values, std::string unit = {});
Column countColumn(std::string name, std::string title, std::vector<std::int64_t> values, std::string unit = {});
Column textColumn(std::string name, std::string title, std::vector<std::string> values);
// 0, 1, 2 ... as "layer".
Column layerColumn(std::int64_t layers);
// A number in a remark, to so many digits.
std::string numberText(double value, int digits = 4);

} // namespace prosector
