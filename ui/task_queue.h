// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/worker.h"
#include "ui/task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace prosector::ui {

// The tasks of one background thread: what is awaited, what runs, how far it is and how it ended, as signals on the
// thread of this object. Destroying it stops the running job and waits for it.
class TaskQueue : public QObject
{
    Q_OBJECT

public:
    explicit TaskQueue(QObject* parent = nullptr);
    ~TaskQueue() override;

    // Runs compute(feedback) in the background and hands its value to deliver(value) here. A value is delivered even
    // where a newer request waits; an error is told of a task's newest request only, but of every file's.
    template <class Compute, class Deliver>
    void submit(Task task, const std::string& lane, Compute compute, Deliver deliver);
    // Drops what waits of a task and stops what runs, without a word.
    void giveUp(Task task);
    void giveUpModelTasks();
    // Gives them up, and no result that is on its way is delivered.
    void forgetModelTasks();
    // Drops and stops everything, and says so.
    void cancel();

    // Counts forgetModelTasks().
    std::uint64_t epoch() const { return m_epoch; }
    bool isBusy() const { return m_worker->busy() || isAnythingAwaited(); }
    bool isAwaited(Task task) const { return m_awaited[static_cast<std::size_t>(task)] != 0; }
    bool isAnythingAwaited() const;

Q_SIGNALS:
    void failed(prosector::ui::Task task, const prosector::Error& error);
    void ended(prosector::ui::Task task, prosector::ui::Ending ending, qint64 milliseconds);
    void cancelled(prosector::ui::Task task);
    void busyChanged(bool busy);
    void progressChanged(const QString& stage, double fraction);

private:
    struct Request
    {
        Task task = Task::Open;
        std::uint64_t ticket = 0;
        std::uint64_t epoch = 0;
    };

    Request begin(Task task);
    template <class Value, class Deliver>
    void end(const Request& request, const Outcome<Value>& outcome, const Deliver& deliver, qint64 milliseconds);
    std::uint64_t& awaited(Task task) { return m_awaited[static_cast<std::size_t>(task)]; }
    void poll();
    void refreshBusy();

    std::unique_ptr<Worker> m_worker;
    QTimer m_poll;
    std::uint64_t m_lastTicket = 0;
    std::uint64_t m_epoch = 0;
    std::array<std::uint64_t, taskCount> m_awaited{}; // ticket of each task's newest request; 0: none
    bool m_wasBusy = false;
    Progress m_lastProgress;
};

template <class Compute, class Deliver>
void TaskQueue::submit(Task task, const std::string& lane, Compute compute, Deliver deliver)
{
    using Value = std::invoke_result_t<Compute&, const Feedback&>;
    const auto clock = std::make_shared<QElapsedTimer>(); // used on the background thread only
    auto timed = [clock, compute = std::move(compute)](const Feedback& feedback) mutable -> Value {
        clock->start();
        return compute(feedback);
    };
    m_worker->submit(lane, std::move(timed), [this, request = begin(task), deliver, clock](Outcome<Value> outcome) {
        QMetaObject::invokeMethod(
            this,
            [this, request, deliver, took = clock->isValid() ? clock->elapsed() : 0, outcome = std::move(outcome)] {
                end(request, outcome, deliver, took);
            },
            Qt::QueuedConnection);
    });
    refreshBusy();
}

template <class Value, class Deliver>
void TaskQueue::end(const Request& request, const Outcome<Value>& outcome, const Deliver& deliver, qint64 milliseconds)
{
    const bool isNewest = awaited(request.task) == request.ticket;
    if (isNewest) {
        awaited(request.task) = 0;
    }
    Ending ending = Ending::Stopped;
    if (const auto* value = std::get_if<Value>(&outcome)) {
        ending = Ending::Done;
        if (request.epoch == m_epoch || !belongsToModel(request.task)) {
            deliver(*value);
        }
    } else if (const auto* error = std::get_if<Error>(&outcome)) {
        ending = Ending::Failed;
        if (isNewest || request.task == Task::WriteFile) {
            Q_EMIT failed(request.task, *error);
        }
    }
    Q_EMIT ended(request.task, ending, milliseconds);
    refreshBusy();
}

} // namespace prosector::ui
