// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peek_key.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

namespace prosector::ui {

namespace {

bool takesText(const QWidget* widget)
{
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    const auto* rich = qobject_cast<const QTextEdit*>(widget);
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

} // namespace

PeekKey::PeekKey(Qt::Key key, QWidget* window)
    : QObject(window)
    , m_key(key)
    , m_window(window)
{
    // On the application: whichever widget of the window has the focus.
    QApplication::instance()->installEventFilter(this);
}

bool PeekKey::isMeant(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget && widget->window() == m_window && !takesText(widget);
}

bool PeekKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isPress = event->type() == QEvent::KeyPress;
        if (key->key() == m_key && (!isPress || (key->modifiers() == Qt::NoModifier && isMeant(watched)))
            && (isPress || m_isHeld)) {
            if (!key->isAutoRepeat()) {
                setHeld(isPress);
            }
            return true;
        }
    } else if (event->type() == QEvent::WindowDeactivate && watched == m_window) {
        setHeld(false); // the release goes elsewhere
    }
    return QObject::eventFilter(watched, event);
}

void PeekKey::setHeld(bool isHeld)
{
    if (isHeld != m_isHeld) {
        m_isHeld = isHeld;
        Q_EMIT held(isHeld);
    }
}

} // namespace prosector::ui
