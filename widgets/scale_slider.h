// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QSlider;

namespace prosector::widgets {

namespace detail {
class Gesture;
}

// A factor from 0 to 3 as slider and number, with Zero and Restore. Everything between dragStarted() and
// dragFinished() is one gesture: a drag with the mouse, or key presses and wheel turns in quick succession.
class ScaleSlider : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleSlider(QWidget* parent = nullptr);

    double value() const { return m_value; }
    // Shows a factor and ends a gesture of keys that left another one. Ignored while the user drags with the mouse.
    void setValue(double factor);

Q_SIGNALS:
    void dragStarted();
    void valueChanged(double factor);
    void dragFinished();
    void zeroClicked();
    void restoreClicked();

private:
    void takeFromUser(double factor);
    void display(double factor);

    QSlider* m_slider;
    QDoubleSpinBox* m_number;
    detail::Gesture* m_gesture;
    double m_value = 1;
};

} // namespace prosector::widgets
