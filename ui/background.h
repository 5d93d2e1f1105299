// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/worker.h"

#include <QObject>

#include <memory>
#include <string>
#include <utility>

namespace prosector::ui {

// A thread for files, beside the engine's, so that saving does not wait for a computation. Answers come back on the
// thread of this object. Destroying it stops the running job and waits for it; no answer comes after that.
class Background : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    // Runs compute(feedback) on the thread and then done(outcome) here. A newer job of a lane takes the place of one
    // that waits.
    template <class Compute, class Done> void run(std::string lane, Compute compute, Done done)
    {
        using Value = std::invoke_result_t<Compute&, const Feedback&>;
        m_worker->submit(std::move(lane), std::move(compute), [this, done](Outcome<Value> outcome) {
            QMetaObject::invokeMethod(
                this, [done, outcome = std::move(outcome)]() mutable { done(std::move(outcome)); },
                Qt::QueuedConnection);
        });
    }
    // Drops the lane's waiting job and stops the running one.
    void cancel(const std::string& lane) { m_worker->cancel(lane); }
    bool isBusy() const { return m_worker->busy(); }
    // Waits until all jobs are done.
    void finish();

private:
    std::unique_ptr<Worker> m_worker;
};

} // namespace prosector::ui
