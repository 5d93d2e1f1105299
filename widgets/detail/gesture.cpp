// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detail/gesture.h"

#include <chrono>

namespace prosector::widgets::detail {

namespace {

constexpr std::chrono::milliseconds quietAfter{700};

} // namespace

Gesture::Gesture(QObject* parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietAfter);
    connect(&m_quiet, &QTimer::timeout, this, &Gesture::finish);
}

void Gesture::hold()
{
    start();
    m_quiet.stop();
}

void Gesture::touch()
{
    start();
    m_quiet.start();
}

void Gesture::start()
{
    if (!m_isRunning) {
        m_isRunning = true;
        Q_EMIT started();
    }
}

void Gesture::finish()
{
    m_quiet.stop();
    if (m_isRunning) {
        m_isRunning = false;
        Q_EMIT finished();
    }
}

} // namespace prosector::widgets::detail
