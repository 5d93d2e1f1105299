// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scale_slider.h"

#include "widgets/accessible.h"
#include "widgets/detail/gesture.h"
#include "widgets/number_text.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace prosector::widgets {

namespace {

constexpr double largest = 3;
constexpr int decimals = 2;
constexpr int stepsPerUnit = 100;

} // namespace

ScaleSlider::ScaleSlider(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QDoubleSpinBox(this))
    , m_gesture(new detail::Gesture(this))
{
    setAccessibleName(tr("Scale of the selected weight"));
    auto* label = new QLabel(tr("&Scale"), this);
    label->setBuddy(m_number);
    auto* zero = new QPushButton(tr("&Zero"), this);
    auto* restore = new QPushButton(tr("&Restore"), this);
    m_slider->setObjectName(QStringLiteral("scaleSliderBar"));
    m_number->setObjectName(QStringLiteral("scaleNumber"));
    zero->setObjectName(QStringLiteral("zeroButton"));
    restore->setObjectName(QStringLiteral("restoreButton"));
    m_slider->setAccessibleName(tr("Scale"));
    m_slider->setToolTip(tr("Multiplies the weight: 0 removes it, 1 is the original"));
    m_slider->setRange(0, static_cast<int>(largest) * stepsPerUnit);
    m_slider->setPageStep(stepsPerUnit / 10);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(stepsPerUnit);
    m_number->setRange(0, largest);
    m_number->setDecimals(decimals);
    m_number->setSingleStep(0.1);
    m_number->setPrefix(QStringLiteral("\u00d7"));
    m_number->setKeyboardTracking(false);
    zero->setToolTip(tr("Sets the weight to zero (0)"));
    restore->setToolTip(tr("Gives the weight its original value back (1)"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_slider, 0, 1, 1, 2);
    layout->addWidget(m_number, 0, 3);
    layout->addWidget(zero, 1, 0, 1, 2);
    layout->addWidget(restore, 1, 2, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);

    display(m_value);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int steps) { takeFromUser(static_cast<double>(steps) / stepsPerUnit); });
    connect(m_slider, &QSlider::sliderReleased, m_gesture, &detail::Gesture::finish);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &ScaleSlider::takeFromUser);
    connect(m_gesture, &detail::Gesture::started, this, &ScaleSlider::dragStarted);
    connect(m_gesture, &detail::Gesture::finished, this, &ScaleSlider::dragFinished);
    connect(zero, &QPushButton::clicked, this, &ScaleSlider::zeroClicked);
    connect(restore, &QPushButton::clicked, this, &ScaleSlider::restoreClicked);
}

void ScaleSlider::setValue(double factor)
{
    if (m_slider->isSliderDown() || factor == m_value) {
        return;
    }
    m_gesture->finish();
    display(factor);
}

void ScaleSlider::display(double factor)
{
    m_value = factor;
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker number(m_number);
    m_slider->setValue(static_cast<int>(std::lround(factor * stepsPerUnit)));
    m_number->setValue(factor);
    describe(this, tr("Scale %1").arg(fixedPoint(factor, decimals)));
}

void ScaleSlider::takeFromUser(double factor)
{
    if (m_slider->isSliderDown()) {
        m_gesture->hold();
    } else {
        m_gesture->touch();
    }
    display(factor);
    Q_EMIT valueChanged(factor);
}

} // namespace prosector::widgets
