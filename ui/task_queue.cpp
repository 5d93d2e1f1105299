// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/task_queue.h"

#include "ui/core_text.h"

#include <algorithm>
#include <chrono>

namespace prosector::ui {

namespace {

constexpr std::chrono::milliseconds pollInterval{33};

template <class Do> void forEachTask(Do act)
{
    for (std::size_t task = 0; task < taskCount; ++task) {
        act(static_cast<Task>(task));
    }
}

} // namespace

TaskQueue::TaskQueue(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &TaskQueue::poll);
}

TaskQueue::~TaskQueue()
{
    // Jobs post to this object: they end while all of it still stands.
    m_worker.reset();
}

TaskQueue::Request TaskQueue::begin(Task task)
{
    forEachTask([&](Task other) {
        if (givesWay(other, task)) {
            giveUp(other);
        }
    });
    awaited(task) = ++m_lastTicket;
    return {task, m_lastTicket, m_epoch};
}

void TaskQueue::giveUp(Task task)
{
    m_worker->cancel(laneOf(task));
    awaited(task) = 0;
}

void TaskQueue::giveUpModelTasks()
{
    forEachTask([this](Task task) {
        if (belongsToModel(task)) {
            giveUp(task);
        }
    });
}

void TaskQueue::forgetModelTasks()
{
    ++m_epoch;
    giveUpModelTasks();
    refreshBusy();
}

void TaskQueue::cancel()
{
    m_worker->cancelAll();
    forEachTask([this](Task task) {
        if (std::exchange(awaited(task), 0) != 0) {
            Q_EMIT cancelled(task);
        }
    });
    refreshBusy();
}

bool TaskQueue::isAnythingAwaited() const
{
    return std::ranges::any_of(m_awaited, [](std::uint64_t ticket) { return ticket != 0; });
}

void TaskQueue::poll()
{
    const Progress progress = m_worker->progress();
    if (progress.stage != m_lastProgress.stage || progress.fraction != m_lastProgress.fraction) {
        m_lastProgress = progress;
        Q_EMIT progressChanged(coreText(progress.stage), progress.fraction);
    }
    refreshBusy();
}

void TaskQueue::refreshBusy()
{
    const bool busy = isBusy();
    if (busy && !m_poll.isActive()) {
        m_poll.start();
    }
    if (busy == m_wasBusy) {
        return;
    }
    m_wasBusy = busy;
    if (!busy) {
        m_poll.stop();
    }
    Q_EMIT busyChanged(busy);
}

} // namespace prosector::ui
