// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <atomic>
#include <mutex>
#include <stop_token>
#include <utility>

namespace prosector {

// How far a job has come: written by the compute thread, polled by anyone.
struct Progress
{
    Sentence stage; // what is being done, for a person; empty when idle
    double fraction = 0; // 0 to 1
};

class ProgressBoard
{
public:
    void post(Progress progress)
    {
        const std::lock_guard lock(m_mutex);
        m_progress = std::move(progress);
    }

    Progress read() const
    {
        const std::lock_guard lock(m_mutex);
        return m_progress;
    }

private:
    mutable std::mutex m_mutex;
    Progress m_progress;
};

// What a long computation is handed: a way to be stopped and a place to say how far it is.
class Feedback
{
public:
    Feedback() = default;
    explicit Feedback(std::stop_token stop, ProgressBoard* board = nullptr,
                      const std::atomic<bool>* superseded = nullptr)
        : m_stop(std::move(stop))
        , m_board(board)
        , m_superseded(superseded)
    {
    }

    void throwIfCancelled() const
    {
        if (m_stop.stop_requested()) {
            throw Cancelled();
        }
    }

    // Whether a newer job of the same kind waits: what has a usable result by now may end with it.
    bool isSuperseded() const { return m_superseded && *m_superseded; }

    void report(Sentence stage, double fraction) const
    {
        if (m_board) {
            m_board->post({std::move(stage), fraction});
        }
    }

    // Can be stopped as this can, but says nothing: for the small steps of a job that reports by itself.
    Feedback silent() const { return Feedback(m_stop); }

private:
    std::stop_token m_stop;
    ProgressBoard* m_board = nullptr;
    const std::atomic<bool>* m_superseded = nullptr;
};

} // namespace prosector
