// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace prosector::widgets::detail {

// Where a gesture begins and ends: a drag with the mouse, or keys and wheel turns in quick succession.
class Gesture : public QObject
{
    Q_OBJECT

public:
    explicit Gesture(QObject* parent = nullptr);

    void hold(); // until finish()
    void touch(); // until nothing has followed for a while
    void finish();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void finished();

private:
    void start();

    QTimer m_quiet;
    bool m_isRunning = false;
};

} // namespace prosector::widgets::detail
