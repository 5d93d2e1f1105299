// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <algorithm>
#include <cmath>

namespace prosector::tests {

// Of all numbers that this program has compared; tests print it at their end.
inline double largestDifference = 0;

inline void verifyDifference(double difference, double actual, double expected, double tolerance)
{
    largestDifference = std::max(largestDifference, difference);
    QVERIFY2(difference <= tolerance,
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

// Fails where the two are further apart than the tolerance, or either is NaN.
inline void compare(double actual, double expected, double tolerance)
{
    verifyDifference(std::abs(actual - expected), actual, expected, tolerance);
}

// The same, but what is undefined on both sides agrees: for measures that say so of some layers.
inline void compareOrUndefined(double actual, double expected, double tolerance)
{
    const bool areUndefined = std::isnan(actual) && std::isnan(expected);
    verifyDifference(areUndefined ? 0 : std::abs(actual - expected), actual, expected, tolerance);
}

} // namespace prosector::tests
