// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fake_engine.h"
#include "session_files.h"
#include "ui/dissection.h"
#include "ui/figures.h"
#include "ui/own_effects.h"
#include "ui/plans.h"
#include "ui/session_arrival.h"
#include "ui/session_keeper.h"
#include "ui/snapshots.h"
#include "ui/trials.h"

#include <QTest>

#include <filesystem>
#include <memory>

namespace prosector::ui {

// A document with everything around it, as a window has it, but nobody who asks: what is to be opened is let in.
struct SessionBench
{
    explicit SessionBench(const std::filesystem::path& recovery)
        : service([control = control] { return std::make_unique<FakeEngine>(control); })
        , dissection(&service, standardSetup())
        , ownEffects(&service, &dissection)
        , snapshots(&dissection)
        , trials(&service, &dissection)
        , figures(&service, &dissection)
        , plans(&service, &dissection)
        , keeper({&dissection, &snapshots, &ownEffects, &trials, &figures, &plans}, {"/models/demo", recovery})
    {
        QObject::connect(arrival, &SessionArrival::modelFound, arrival, &SessionArrival::enter);
    }

    static DissectionSetup standardSetup()
    {
        DissectionSetup setup;
        setup.evaluationText = {"evaluation.txt", "words"};
        setup.watchedWords = {"the", "."};
        setup.calibrationText = {"calibration.txt", "more words"};
        return setup;
    }

    static constexpr int ceiling = 10'000; // milliseconds

    bool settle()
    {
        return QTest::qWaitFor([this] { return !service.isBusy() && !keeper.isBusy(); }, ceiling);
    }

    bool open(const std::filesystem::path& model)
    {
        dissection.open(model);
        return QTest::qWaitFor([this] { return dissection.original() && !service.isBusy(); }, ceiling);
    }

    std::shared_ptr<FakeControl> control = std::make_shared<FakeControl>();
    EngineService service;
    Dissection dissection;
    OwnEffects ownEffects;
    Snapshots snapshots;
    Trials trials;
    Figures figures;
    Plans plans;
    SessionKeeper keeper;
    SessionArrival* arrival = keeper.arrival();
};

} // namespace prosector::ui
