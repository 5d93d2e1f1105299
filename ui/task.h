// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>

namespace prosector::ui {

// What the engine can be busy with.
enum class Task
{
    Open,
    EvaluateReference,
    EvaluateEdited,
    EvaluateBeside, // gives way to all others
    Scan,
    ListTokens,
    ListNextTokens,
    MeasureEffects, // gives way to all others but that
    Analyze,
    Generate,
    ReadWeight,
    SetDevice,
    MeasureTensor,
    ReadTensor,
    WriteFile,
    Export,
    FindSpace,
    Plan, // steps aside for all others, and goes on behind them
};
inline constexpr std::size_t taskCount = 18;

// How a task ended.
enum class Ending
{
    Done,
    Failed,
    Stopped
};

// Its lane of the worker: its newest request replaces one that waits there.
std::string laneOf(Task task);
// Whether its results are of the open model and of what that is measured on.
bool belongsToModel(Task task);
// Whether it is given up where the other is asked for.
bool givesWay(Task task, Task other);

} // namespace prosector::ui
