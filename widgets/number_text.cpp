// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace prosector::widgets {

namespace {

const auto dash = QStringLiteral("\u2013");

QString infinite(double value)
{
    return value < 0 ? QStringLiteral("-\u221e") : QStringLiteral("\u221e");
}

} // namespace

QString significant(double value, int digits)
{
    if (std::isnan(value)) {
        return dash;
    }
    if (std::isinf(value)) {
        return infinite(value);
    }
    const double magnitude = std::abs(value);
    if (magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e7)) {
        return QLocale().toString(value, 'e', std::min(digits - 1, 2));
    }
    const int before = magnitude == 0 ? 1 : static_cast<int>(std::floor(std::log10(magnitude))) + 1;
    return QLocale().toString(value, 'f', std::max(0, digits - before));
}

QString concise(double value, int digits)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', digits) : significant(value);
}

QString fixedPoint(double value, int decimals)
{
    if (std::isnan(value)) {
        return dash;
    }
    return std::isinf(value) ? infinite(value) : QLocale().toString(value, 'f', decimals);
}

QString percent(double probability)
{
    //: A probability in percent; %1 is the number.
    return std::isnan(probability)
        ? dash
        : QCoreApplication::translate("prosector::widgets", "%1 %").arg(significant(probability * 100, 3));
}

} // namespace prosector::widgets
