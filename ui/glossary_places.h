// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

class QWidget;

namespace prosector::ui {

// The glossary entry of a widget of the window, by its object name: panels, and parts of them that mean something of
// their own. What a table's column means says its model.
struct GlossaryPlace
{
    const char* objectName;
    const char* entry;
};

std::span<const GlossaryPlace> glossaryPlaces();

// Empty for a widget that the table does not name.
QString glossaryOfPlace(const QWidget* widget);

} // namespace prosector::ui
