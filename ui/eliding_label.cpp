// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eliding_label.h"

#include "widgets/accessible.h"

#include <QFontMetrics>
#include <QPainter>

namespace prosector::ui {

ElidingLabel::ElidingLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidingLabel::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    widgets::describe(this, text);
    updateGeometry();
    update();
}

QSize ElidingLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + metrics.averageCharWidth(), metrics.height()};
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString line = QString(m_text).replace(u'\n', u' ');
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font()).elidedText(line, Qt::ElideRight, width()));
}

} // namespace prosector::ui
