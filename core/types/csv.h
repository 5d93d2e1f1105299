// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace prosector {

// A cell of a CSV file (RFC 4180), quoted where it must be; numbers with full precision, a point in every locale, and
// "nan" or "inf" where they are not finite.
std::string csvCell(std::string_view text);
std::string csvCell(double value);
std::string csvCell(std::int64_t value);

// A whole table, the columns' names in the first line.
std::string csvText(const Table& table);

} // namespace prosector
