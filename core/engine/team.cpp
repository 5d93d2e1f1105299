// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/team.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

// OpenBLAS keeps a pool of its own, which libtorch does not set. Weak: another BLAS may stand in its place.
extern "C" void openblas_set_num_threads(int count) __attribute__((weak));
extern "C" int openblas_get_parallel() __attribute__((weak)); // 0: one thread, 1: a pool of its own, 2: OpenMP's

// What libtorch's own loops go by. at::set_num_threads() would do, but it also makes a pool of threads anew that
// nothing here uses, which takes milliseconds each time. Weak: a libtorch without OpenMP.
extern "C" void omp_set_num_threads(int count) __attribute__((weak));

namespace prosector {

namespace {

thread_local int threadsNow = 0; // of the products; 0: nothing was set yet
thread_local int laneNow = 0;

bool hasPoolOfItsOwn()
{
    return openblas_set_num_threads && openblas_get_parallel && openblas_get_parallel() == 1;
}

// Where matrix products have a pool of their own, libtorch's loops do without threads: the helpers of a pool that has
// just finished spin for milliseconds, on the cores that the other pool then wants. With both, a block of width 768
// takes four times as long.
void setThreads(int count)
{
    const int inLoops = hasPoolOfItsOwn() ? 1 : count;
    at::get_num_threads(); // the first call on a thread would overrule what is set before it
    if (omp_set_num_threads) {
        omp_set_num_threads(inLoops);
    } else {
        at::set_num_threads(inLoops);
    }
    if (openblas_set_num_threads) {
        openblas_set_num_threads(count);
    }
    threadsNow = count;
}

} // namespace

int resolvedThreads(int requested)
{
    return requested > 0 ? requested : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

ComputeThreads::ComputeThreads(int count)
    : m_before(threadsNow > 0 ? threadsNow : at::get_num_threads())
{
    setThreads(count);
}

ComputeThreads::~ComputeThreads()
{
    setThreads(m_before);
}

Team::Team(int lanes)
    : m_lanes(lanes)
    , m_failures(static_cast<std::size_t>(lanes))
    , m_start(lanes)
    , m_finish(lanes)
{
    setThreads(lanes);
    for (int lane = 1; lane < lanes; ++lane) {
        m_helpers.emplace_back([this, lane] { work(lane); });
    }
}

Team::~Team()
{
    m_task = nullptr;
    m_start.arrive_and_wait();
}

void Team::run(std::size_t count, const Task& task)
{
    if (m_task) { // every lane is busy
        for (std::size_t number = 0; number < count; ++number) {
            task(number, laneNow);
        }
        return;
    }
    const ComputeThreads alone(1);
    m_count = count;
    m_task = &task;
    std::ranges::fill(m_failures, nullptr);
    m_start.arrive_and_wait();
    share(0);
    m_finish.arrive_and_wait();
    m_task = nullptr;
    for (const std::exception_ptr& failure : m_failures) {
        if (failure) {
            std::rethrow_exception(failure);
        }
    }
}

void Team::work(int lane)
{
    const c10::InferenceMode inference;
    at::set_num_threads(1);
    laneNow = lane;
    while (true) {
        m_start.arrive_and_wait();
        if (!m_task) {
            return;
        }
        share(lane);
        m_finish.arrive_and_wait();
    }
}

void Team::share(int lane)
{
    try {
        for (auto number = static_cast<std::size_t>(lane); number < m_count;
             number += static_cast<std::size_t>(m_lanes)) {
            (*m_task)(number, lane);
        }
    } catch (...) {
        m_failures[static_cast<std::size_t>(lane)] = std::current_exception();
    }
}

} // namespace prosector
