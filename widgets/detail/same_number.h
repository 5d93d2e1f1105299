// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>

namespace prosector::widgets::detail {

// NaN stands for what is not known, and is the same as NaN.
inline bool isSame(double first, double second)
{
    return first == second || (std::isnan(first) && std::isnan(second));
}

} // namespace prosector::widgets::detail
