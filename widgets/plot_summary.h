// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <span>

namespace prosector::widgets {

// A row of values in words, for who cannot see the plot: "8 values, lowest 0.61 at 0, highest 0.96 at 4". Undefined
// ones do not count; empty where there is none. label: names the place of a value.
QString summaryOf(std::span<const double> values, const std::function<QString(std::size_t)>& label);

} // namespace prosector::widgets
