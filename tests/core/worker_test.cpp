// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The background thread: order, replacement in lanes, cancellation, outcomes.

#include "core/engine/worker.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <future>
#include <vector>

using namespace prosector;
using namespace std::chrono_literals;

namespace {

constexpr auto ceiling = 10s;

// Holds the worker until release() is called.
class Gate
{
public:
    void hold(Worker& worker, const std::string& lane)
    {
        worker.post(lane, [this](const Feedback&) {
            m_entered.set_value();
            m_release.get_future().wait();
        });
        m_entered.get_future().wait();
    }
    void release() { m_release.set_value(); }

private:
    std::promise<void> m_entered;
    std::promise<void> m_release;
};

} // namespace

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes()
    {
        Worker worker;
        std::promise<Outcome<int>> value;
        std::promise<Outcome<int>> error;
        worker.submit(
            "a", [](const Feedback&) { return 42; },
            [&](Outcome<int> outcome) { value.set_value(std::move(outcome)); });
        worker.submit(
            "b", [](const Feedback&) -> int { throw Error(ErrorCode::NotFound, "here", "no such thing"); },
            [&](Outcome<int> outcome) { error.set_value(std::move(outcome)); });
        QCOMPARE(std::get<0>(value.get_future().get()), 42);
        QCOMPARE(std::get<1>(error.get_future().get()).code(), ErrorCode::NotFound);
    }

    void newestWaitingJobOfALaneWins()
    {
        Worker worker;
        Gate gate;
        gate.hold(worker, "gate");
        std::vector<int> ran;
        std::promise<void> last;
        for (int i = 0; i < 100; ++i) {
            worker.post("drag", [&ran, i](const Feedback&) { ran.push_back(i); });
        }
        worker.post("end", [&](const Feedback&) { last.set_value(); });
        gate.release();
        QCOMPARE(last.get_future().wait_for(ceiling), std::future_status::ready);
        QCOMPARE(ran, std::vector<int>{99});
    }

    void runningJobIsCancelled()
    {
        Worker worker;
        std::promise<void> entered;
        std::promise<Outcome<int>> result;
        worker.submit(
            "long",
            [&](const Feedback& feedback) -> int {
                entered.set_value();
                while (true) {
                    feedback.throwIfCancelled();
                    std::this_thread::sleep_for(1ms);
                }
            },
            [&](Outcome<int> outcome) { result.set_value(std::move(outcome)); });
        entered.get_future().wait();
        worker.cancel("other"); // not this lane's business
        QVERIFY(worker.busy());
        worker.cancel("long");
        std::future<Outcome<int>> outcome = result.get_future();
        QCOMPARE(outcome.wait_for(ceiling), std::future_status::ready);
        QCOMPARE(outcome.get().index(), std::size_t(2));
    }

    void waitingJobsAreDropped()
    {
        Worker worker;
        Gate gate;
        gate.hold(worker, "gate");
        std::atomic<bool> ran = false;
        worker.post("later", [&](const Feedback&) { ran = true; });
        worker.cancel("later");
        std::promise<void> last;
        worker.post("end", [&](const Feedback&) { last.set_value(); });
        gate.release();
        last.get_future().wait();
        QVERIFY(!ran);
    }

    void progressIsShownAndCleared()
    {
        Worker worker;
        Gate gate;
        std::promise<void> reported;
        std::promise<void> done;
        worker.post("a", [&](const Feedback& feedback) {
            feedback.report("scanning", 0.5);
            reported.set_value();
            done.get_future().wait();
        });
        reported.get_future().wait();
        QCOMPARE(worker.progress().stage.english(), std::string("scanning"));
        QCOMPARE(worker.progress().fraction, 0.5);
        done.set_value();
        QTRY_VERIFY(!worker.busy());
        QVERIFY(worker.progress().stage.empty());
    }

    void destructionStopsTheRunningJob()
    {
        std::promise<void> entered;
        std::promise<Outcome<int>> result;
        {
            Worker worker;
            worker.submit(
                "long",
                [&](const Feedback& feedback) -> int {
                    entered.set_value();
                    while (true) {
                        feedback.throwIfCancelled();
                        std::this_thread::sleep_for(1ms);
                    }
                },
                [&](Outcome<int> outcome) { result.set_value(std::move(outcome)); });
            entered.get_future().wait();
        }
        QCOMPARE(result.get_future().get().index(), std::size_t(2));
    }

    void manyThreadsAtOnce()
    {
        Worker worker;
        std::atomic<int> ran = 0;
        {
            std::vector<std::jthread> callers;
            for (int caller = 0; caller < 4; ++caller) {
                callers.emplace_back([&, caller] {
                    for (int i = 0; i < 500; ++i) {
                        worker.post(std::to_string((caller + i) % 3), [&](const Feedback&) { ++ran; });
                        if (i % 50 == 0) {
                            worker.cancelAll();
                        }
                    }
                });
            }
        }
        std::promise<void> last;
        worker.post("end", [&](const Feedback&) { last.set_value(); });
        QCOMPARE(last.get_future().wait_for(ceiling), std::future_status::ready);
        QVERIFY(ran > 0 && ran <= 2000);
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
