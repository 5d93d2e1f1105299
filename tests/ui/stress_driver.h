// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dissection.h"
#include "ui/own_effects.h"
#include "ui/snapshots.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace prosector::tests {

// A user in a great hurry: random edits, drags, undos, snapshots, cancels and model switches on a document, without
// waiting for any answer. Now and then everything is left to settle, and what is shown must belong to the model and the
// edits that stand there. A stale result, a wait without end or an undo that does not undo is a failure.
class StressDriver : public QObject
{
public:
    StressDriver(ui::EngineService::Factory engine, std::vector<std::filesystem::path> models,
                 const ui::DissectionSetup& setup, std::uint32_t seed);
    ~StressDriver() override;

    // What went wrong first; empty: nothing.
    QString run(int operations);
    int settled() const { return m_settled; } // how often everything was checked

private:
    void act();
    void drag();
    void addEdit();
    QString settle();
    QString checkShown();
    int draw(int below) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(below)); }

    std::mt19937 m_random;
    std::vector<std::filesystem::path> m_models;
    std::unique_ptr<ui::EngineService> m_service;
    std::unique_ptr<ui::Dissection> m_document;
    std::unique_ptr<ui::OwnEffects> m_effects;
    std::unique_ptr<ui::Snapshots> m_snapshots;
    std::map<std::string, double> m_losses; // by model and edits, as first seen
    QString m_failure;
    int m_settled = 0;
};

// From the environment variable PROSECTOR_STRESS_OPERATIONS, or a short run.
int stressOperations(int unlessSet);

} // namespace prosector::tests
