// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stale_mark.h"

namespace prosector::ui {

StaleMark::StaleMark(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("staleMark"));
    setTextFormat(Qt::PlainText);
    setVisible(false);
}

void StaleMark::setFresh()
{
    clear();
    setVisible(false);
}

void StaleMark::setOlder()
{
    show(tr("older"), tr("This was measured before the last edits."));
}

void StaleMark::setUnedited()
{
    show(tr("unedited"), tr("This was measured on the model without your edits."));
}

void StaleMark::show(const QString& words, const QString& explanation)
{
    setText(QStringLiteral("\u25f7 ") + words);
    setToolTip(explanation);
    setAccessibleName(explanation);
    setVisible(true);
}

} // namespace prosector::ui
