// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace prosector::ui {

// Fusion, whose outlines are darker than the window: on a dark one an empty check box and a slider's handle and marks
// can hardly be seen. Here they have outlines of the text's color there. The same as Fusion on a light window.
class ReadableStyle : public QProxyStyle
{
public:
    ReadableStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
};

} // namespace prosector::ui
