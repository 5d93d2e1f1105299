// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace prosector::unicode {

// Rows of whole numbers, each number written as its difference from the row before, in base-64 digits of five bits
// (source maps' form). make_unicode_tables.py writes them.
extern const std::string_view canonicalPairs; // code, first, second, whether the two compose to the code
extern const std::string_view singleRuns; // first, last, what the first becomes, whether only for compatibility
extern const std::string_view longMappings; // code, begin and length in longMappingValues; for compatibility
extern const std::string_view longMappingValues; // code
extern const std::string_view classRuns; // first, last, canonical combining class
extern const std::string_view lowerRuns; // first, last, step, difference of the small letter

} // namespace prosector::unicode
