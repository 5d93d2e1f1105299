// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engine_asking.h"
#include "ui/engine_service.h"

// A plan takes long: whatever is asked for meanwhile comes first, and the plan goes on behind it with what it knows.

namespace prosector::ui {

struct EngineService::PlanRun
{
    PlanRequest request; // with what is known of the plan; used on the background thread
    std::function<void(const std::shared_ptr<const Plan>&)> show;
};

void EngineService::plan(const PlanRequest& request)
{
    const auto run = std::make_shared<PlanRun>();
    run->request = request;
    run->show = relayNewest<std::shared_ptr<const Plan>>([this, shown = std::weak_ptr(run)](const auto& plan) {
        if (shown.lock() == m_planRun) {
            Q_EMIT planGrew(plan);
        }
    });
    m_planRun = run;
    continuePlan();
}

// Stops the plan where it runs or waits, and puts it behind all that waits now.
void EngineService::continuePlan()
{
    giveUp(Task::Plan);
    askFor(&EngineService::planFinished, Task::Plan, [run = m_planRun](Engine& engine, const Feedback& feedback) {
        const PlanRequest request = run->request;
        const auto preview = [&](const Plan& soFar) {
            run->request.known = std::make_shared<const Plan>(soFar);
            run->show(run->request.known);
        };
        return engine.plan(request, preview, feedback);
    });
}

} // namespace prosector::ui
