// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans.h"

#include "ui/dissection.h"

#include <algorithm>

namespace prosector::ui {

namespace {

bool isOf(const Plan& plan, const ModelFacts& model)
{
    return std::ranges::all_of(plan.rankings, [&](const LayerRanking& ranking) {
        return static_cast<std::int64_t>(ranking.scores.size()) == model.layers;
    });
}

} // namespace

Plans::Plans(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    connect(service, &EngineService::planGrew, this, &Plans::take);
    connect(service, &EngineService::planFinished, this, &Plans::take);
    connect(this, &Plans::planChanged, this, &Plans::changed);
    connect(service, &EngineService::busyChanged, this, &Plans::changed);
    connect(service, &EngineService::failed, this, &Plans::changed);
    connect(dissection, &Dissection::modelChanged, this, &Plans::forget);
    connect(dissection, &Dissection::setupChanged, this, &Plans::forget);
    connect(dissection, &Dissection::sessionOpened, this, [this](const Session& session) {
        if (session.plan && isOf(*session.plan, *m_service->model())) {
            take(session.plan);
        }
    });
}

bool Plans::isRunning() const
{
    return m_service->isAwaited(Task::Plan);
}

void Plans::start(const PlanRequest& request)
{
    m_plan.reset();
    m_service->plan(request);
    Q_EMIT planChanged();
}

void Plans::stop()
{
    m_service->giveUp(Task::Plan);
    Q_EMIT changed();
}

void Plans::save(Session& session) const
{
    session.plan = m_plan;
}

void Plans::take(const std::shared_ptr<const Plan>& plan)
{
    m_plan = plan;
    Q_EMIT planChanged();
}

void Plans::forget()
{
    m_plan.reset();
    Q_EMIT planChanged();
}

} // namespace prosector::ui
