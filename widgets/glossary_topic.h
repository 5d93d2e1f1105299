// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QWidget;

namespace prosector::widgets {

// What the glossary explains about a place on the screen. A widget names its entry in the dynamic property "glossary",
// a model that of a column or a cell by the role GlossaryRole; what names none is explained by what it stands in.
inline constexpr char glossaryProperty[] = "glossary";
inline constexpr int GlossaryRole = Qt::UserRole + 0x600;

void setGlossary(QWidget* widget, const char* id);

// The id of the entry for a place, asked from the innermost widget outwards; empty where nothing names one. `otherwise`
// is asked about each widget that names none itself.
QString glossaryAt(const QWidget* widget, const QPoint& globalPosition,
                   const std::function<QString(const QWidget*)>& otherwise = {});

} // namespace prosector::widgets
