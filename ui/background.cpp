// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/background.h"

#include <chrono>
#include <thread>

namespace prosector::ui {

Background::Background(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
}

Background::~Background()
{
    // Jobs post to this object: they end while all of it still stands.
    m_worker.reset();
}

void Background::finish()
{
    constexpr std::chrono::milliseconds pause(2);
    while (m_worker->busy()) {
        std::this_thread::sleep_for(pause);
    }
}

} // namespace prosector::ui
