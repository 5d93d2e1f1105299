// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"
#include "core/types/feedback.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <variant>

namespace prosector {

// How a job ended: with a value, with an Error, or stopped on request.
template <class Value> using Outcome = std::variant<Value, Error, Cancelled>;

// One background thread that runs jobs one after another, in the order in which their lanes were first asked.
//
// A lane holds at most one waiting job: a newer one takes its place (the older is dropped and never reports). The
// running job goes on, so that a dragged slider shows results, but learns that it is superseded; cancel() stops it.
// Everything but the jobs themselves may be called from any thread. The destructor stops the running job and joins the
// thread.
class Worker
{
public:
    using Job = std::function<void(const Feedback&)>;

    Worker();
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // Jobs report through their own closures; nothing that a job throws leaves it (see submit()).
    void post(std::string lane, Job job);

    // Runs `compute(feedback)` on the thread and hands its outcome to `done`, on the same thread.
    template <class Compute, class Done> void submit(std::string lane, Compute compute, Done done)
    {
        using Value = std::invoke_result_t<Compute&, const Feedback&>;
        post(std::move(lane), [compute = std::move(compute), done = std::move(done)](const Feedback& feedback) mutable {
            done(outcomeOf<Value>([&] { return compute(feedback); }));
        });
    }

    // Drops the waiting job of a lane and stops the running one if it is this lane's.
    void cancel(const std::string& lane);
    // Drops all waiting jobs and stops the running one.
    void cancelAll();

    Progress progress() const { return m_board.read(); }
    bool busy() const;

private:
    struct Waiting
    {
        std::string lane;
        Job job;
    };

    // The one place where exceptions of core turn into values.
    template <class Value, class Compute> static Outcome<Value> outcomeOf(Compute compute)
    {
        try {
            return Outcome<Value>(std::in_place_index<0>, compute());
        } catch (const Cancelled& cancelled) {
            return Outcome<Value>(std::in_place_index<2>, cancelled);
        } catch (const Error& error) {
            return Outcome<Value>(std::in_place_index<1>, error);
        } catch (const std::bad_alloc&) {
            return Outcome<Value>(std::in_place_index<1>,
                                  Error(ErrorCode::OutOfMemory, {}, say("Error", "there is not enough memory for this"),
                                        say("Remedy", "Close other programs, or use a shorter text")));
        } catch (const std::exception& error) {
            return Outcome<Value>(std::in_place_index<1>, Error(ErrorCode::Internal, {}, error.what()));
        }
    }

    void run(const std::stop_token& stop);

    ProgressBoard m_board;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Waiting> m_waiting;
    std::string m_runningLane;
    std::optional<std::stop_source> m_runningStop;
    std::atomic<bool> m_runningSuperseded = false;
    std::jthread m_thread; // last: starts when the rest stands, ends first
};

} // namespace prosector
