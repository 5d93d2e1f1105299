// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace prosector::tests {

// The largest single allocation through operator new since the last reset; link largest_allocation.cpp, which replaces
// the operator.
std::size_t largestAllocation();
void resetLargestAllocation();

} // namespace prosector::tests
