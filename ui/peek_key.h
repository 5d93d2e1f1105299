// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace prosector::ui {

// Tells when a key is held down in a window, and when it is let go. Where text is typed the key is only a letter.
class PeekKey : public QObject
{
    Q_OBJECT

public:
    PeekKey(Qt::Key key, QWidget* window);

Q_SIGNALS:
    void held(bool isHeld);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isMeant(const QObject* watched) const;
    void setHeld(bool isHeld);

    Qt::Key m_key;
    QWidget* m_window;
    bool m_isHeld = false;
};

} // namespace prosector::ui
