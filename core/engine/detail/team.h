// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <barrier>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace prosector {

// The threads of the computation: lane 0 is the calling thread, the others are its helpers.
//
// Independent tasks are shared out between lanes, each computing with one thread of its own; a task that stands alone
// may use all cores inside its matrix products. That beats threads inside every small operation, which spend their
// time waiting for each other, most of all when another program is busy. Which lane takes a task depends on nothing
// but its number, so that sums come out the same every time.
class Team
{
public:
    // lanes: at least 1. The calling thread must be the one that calls run().
    explicit Team(int lanes);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    int lanes() const { return m_lanes; }

    // Calls task(number, lane) for every number below `count`; number n runs in lane n modulo lanes(). Returns when all
    // are done. The first exception, by lane, is thrown again. A task that calls run() itself does all numbers in its
    // own lane, one after another.
    using Task = std::function<void(std::size_t number, int lane)>;
    void run(std::size_t count, const Task& task);

private:
    void work(int lane);
    void share(int lane);

    int m_lanes;
    std::size_t m_count = 0;
    const Task* m_task = nullptr; // null: the helpers are to end
    std::vector<std::exception_ptr> m_failures; // per lane
    std::barrier<> m_start;
    std::barrier<> m_finish;
    std::vector<std::jthread> m_helpers;
};

// How many threads the matrix products of the calling thread use while this lives.
class ComputeThreads
{
public:
    explicit ComputeThreads(int count);
    ~ComputeThreads();
    ComputeThreads(const ComputeThreads&) = delete;
    ComputeThreads& operator=(const ComputeThreads&) = delete;

private:
    int m_before;
};

// 0: one per core.
int resolvedThreads(int requested);

} // namespace prosector
