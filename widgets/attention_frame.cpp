// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/attention_frame.h"

#include <QEvent>
#include <QPainter>

namespace prosector::widgets {

namespace {

constexpr int thickness = 3;

} // namespace

AttentionFrame::AttentionFrame(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("attentionFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void AttentionFrame::surround(QWidget* target)
{
    if (m_target == target) {
        follow();
        return;
    }
    if (m_target) {
        m_target->removeEventFilter(this);
    }
    m_target = target;
    if (m_target) {
        m_target->installEventFilter(this);
    }
    follow();
}

// A target in a window of its own (a floating dock) is framed there.
void AttentionFrame::follow()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    if (parentWidget() != m_target->window()) {
        setParent(m_target->window());
    }
    setGeometry(QRect(m_target->mapTo(parentWidget(), QPoint()), m_target->size()));
    show();
    raise();
    update();
}

void AttentionFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(palette().color(QPalette::Highlight), thickness);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    constexpr qreal inset = thickness / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), thickness, thickness);
}

bool AttentionFrame::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace prosector::widgets
