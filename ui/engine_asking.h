// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_bench.h"
#include "ui/engine_service.h"
#include "ui/newest.h"
#include "ui/task_queue.h"

#include <QScopeGuard>

#include <type_traits>
#include <utility>

// How the service asks its engine, for the files that define its requests.

namespace prosector::ui {

template <class Compute, class Deliver>
void EngineService::submit(Task task, const std::string& lane, Compute compute, Deliver deliver)
{
    auto observed = [bench = m_bench, compute = std::move(compute)](const Feedback& feedback) mutable {
        const auto tell = qScopeGuard([&] { bench->tellDevice(); });
        return compute(feedback);
    };
    m_queue->submit(task, lane, std::move(observed), std::move(deliver));
    if (task != Task::Plan && task != Task::EvaluateBeside && isAwaited(Task::Plan)) {
        continuePlan();
    }
}

template <class Compute, class Deliver> void EngineService::ask(Task task, Compute compute, Deliver deliver)
{
    submit(
        task, laneOf(task),
        [bench = m_bench, intended = m_model, compute = std::move(compute)](const Feedback& feedback) mutable {
            return compute(bench->readyFor(intended), feedback);
        },
        std::move(deliver));
}

template <class Result, class... Asked, class Compute>
void EngineService::askFor(void (EngineService::*result)(std::shared_ptr<const Result>, Asked...), Task task,
                           Compute compute, const std::decay_t<Asked>&... asked)
{
    ask(
        task,
        [compute = std::move(compute)](Engine& engine, const Feedback& feedback) mutable {
            return std::make_shared<const Result>(compute(engine, feedback));
        },
        [this, result, asked...](const std::shared_ptr<const Result>& value) {
            Q_EMIT(this->*result)(value, asked...);
        });
}

template <class Value, class Show> std::function<void(const Value&)> EngineService::relay(Show show)
{
    return [this, show, isWanted = stillWanted()](const Value& value) {
        const auto arrive = [show, isWanted, value] {
            if (isWanted()) {
                show(value);
            }
        };
        QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
    };
}

template <class Value, class Show> std::function<void(const Value&)> EngineService::relayNewest(Show show)
{
    const auto newest = std::make_shared<Newest<Value>>();
    const auto arrive = [show, newest, isWanted = stillWanted()] {
        if (const std::optional<Value> value = newest->take(); value && isWanted()) {
            show(*value);
        }
    };
    return [this, newest, arrive](const Value& value) {
        if (newest->put(value)) {
            QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
        }
    };
}

} // namespace prosector::ui
