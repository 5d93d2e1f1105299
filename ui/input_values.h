// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

class QWidget;

namespace prosector::ui {

// What has been entered and chosen in the named inputs within a widget: lines, numbers, ticks, choices, tabs,
// splitters. A panel that is made anew takes them over, so that another language loses nothing.
class InputValues
{
public:
    static InputValues of(const QWidget* widget);
    // As if somebody had entered them; inputs that are not there, or take no such value, stay as they are.
    void enterInto(QWidget* widget) const;

private:
    std::vector<std::pair<QString, QVariant>> m_values; // with the object name; in the order of the widgets
};

} // namespace prosector::ui
