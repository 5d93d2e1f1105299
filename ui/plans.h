// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <QObject>

#include <memory>

namespace prosector::ui {

class Dissection;
class EngineService;

// The plan of the open model, whole or as far as it has come, whichever panel shows it. What was planned belongs to the
// model and to what that is measured on: with another, it goes.
class Plans : public QObject
{
    Q_OBJECT

public:
    Plans(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // Null: none yet, or its first figures are not there.
    std::shared_ptr<const Plan> plan() const { return m_plan; }
    bool isRunning() const;

    // In place of the one before.
    void start(const PlanRequest& request);
    // What is there stays.
    void stop();
    void save(Session& session) const;

Q_SIGNALS:
    void planChanged(); // what there is of it
    void changed(); // that, or whether it is being computed

private:
    void take(const std::shared_ptr<const Plan>& plan);
    void forget();

    EngineService* m_service;
    std::shared_ptr<const Plan> m_plan;
};

} // namespace prosector::ui
