// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/worker.h"

#include <algorithm>

namespace prosector {

Worker::Worker()
    : m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

Worker::~Worker()
{
    m_thread.request_stop();
    cancelAll();
    m_thread.join();
}

void Worker::post(std::string lane, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto waiting = std::ranges::find(m_waiting, lane, &Waiting::lane);
        if (waiting != m_waiting.end()) {
            waiting->job = std::move(job);
        } else {
            m_waiting.push_back({lane, std::move(job)});
        }
        if (m_runningStop && m_runningLane == lane) {
            m_runningSuperseded = true;
        }
    }
    m_wake.notify_one();
}

void Worker::cancel(const std::string& lane)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_waiting, [&](const Waiting& waiting) { return waiting.lane == lane; });
    if (m_runningStop && m_runningLane == lane) {
        m_runningStop->request_stop();
    }
}

void Worker::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    if (m_runningStop) {
        m_runningStop->request_stop();
    }
}

bool Worker::busy() const
{
    const std::lock_guard lock(m_mutex);
    return m_runningStop || !m_waiting.empty();
}

void Worker::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [&] { return !m_waiting.empty(); })) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_runningLane = next.lane;
        m_runningStop.emplace();
        m_runningSuperseded = false;
        const Feedback feedback(m_runningStop->get_token(), &m_board, &m_runningSuperseded);
        lock.unlock();
        next.job(feedback);
        next.job = nullptr; // what the job holds is released outside the lock
        m_board.post({});
        lock.lock();
        m_runningStop.reset();
        m_runningLane.clear();
    }
}

} // namespace prosector
