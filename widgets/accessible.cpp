// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessible.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QWidget>

namespace prosector::widgets {

void describe(QWidget* widget, const QString& description)
{
    if (widget->accessibleDescription() == description) {
        return;
    }
    widget->setAccessibleDescription(description);
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace prosector::widgets
