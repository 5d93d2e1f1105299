// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace prosector::widgets {

// A frame around another widget of the same window that says "look here". It lies over it, follows it, and lets the
// mouse through.
class AttentionFrame : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionFrame(QWidget* window);

    // Null: around nothing.
    void surround(QWidget* target);
    QWidget* target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void follow();

    QPointer<QWidget> m_target;
};

} // namespace prosector::widgets
