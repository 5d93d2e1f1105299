// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace prosector::widgets {

// Numbers for people, in the user's locale. NaN is a dash, the infinite a sign.

// With so many significant digits: 13.99, 517.8, 2,419, 1.2e-07.
QString significant(double value, int digits = 4);

// The same without zeros at the end: 13.99, 0.5, 2.
QString concise(double value, int digits = 6);

// With so many digits behind the point.
QString fixedPoint(double value, int decimals);

// A probability in percent with three significant digits.
QString percent(double probability);

} // namespace prosector::widgets
