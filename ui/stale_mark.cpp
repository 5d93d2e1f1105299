// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stale_mark.h"

#include <QEvent>

namespace prosector::ui {

namespace {

QString withSign(const QString& words)
{
    return QStringLiteral("\u25f7 ") + words;
}

} // namespace

StaleMark::StaleMark(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("staleMark"));
    setTextFormat(Qt::PlainText);
    keepRoom();
}

void StaleMark::setFresh()
{
    clear();
    setToolTip({});
    setAccessibleName({});
}

void StaleMark::setOlder()
{
    mark(tr("older"), tr("This was measured before the last edits."));
}

void StaleMark::setUnedited()
{
    mark(tr("unedited"), tr("This was measured on the model without your edits."));
}

void StaleMark::mark(const QString& words, const QString& explanation)
{
    setText(withSign(words));
    setToolTip(explanation);
    setAccessibleName(explanation);
}

void StaleMark::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange) {
        keepRoom();
    }
}

void StaleMark::keepRoom()
{
    const QString shown = text();
    QSize room;
    for (const QString& words : {tr("older"), tr("unedited")}) {
        setText(withSign(words));
        room = room.expandedTo(sizeHint());
    }
    setText(shown);
    setFixedSize(room);
}

} // namespace prosector::ui
