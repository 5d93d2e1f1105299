// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/task.h"

#include <array>

namespace prosector::ui {

namespace {

enum class Scope
{
    Model,
    Program
};

// A task gives way to those of a higher rank.
enum class Rank
{
    Beside,
    Effects,
    Ordinary
};

struct TaskFacts
{
    Task task;
    const char* lane;
    Scope scope = Scope::Model;
    Rank rank = Rank::Ordinary;
};

constexpr std::array<TaskFacts, taskCount> allTasks{{
    {Task::Open, "open", Scope::Program},
    {Task::EvaluateReference, "evaluate reference"},
    {Task::EvaluateEdited, "evaluate edited"},
    {Task::EvaluateBeside, "evaluate beside", Scope::Model, Rank::Beside},
    {Task::Scan, "scan"},
    {Task::ListTokens, "list tokens"},
    {Task::ListNextTokens, "list next tokens"},
    {Task::MeasureEffects, "measure effects", Scope::Model, Rank::Effects},
    {Task::Analyze, "analyze"},
    {Task::Generate, "generate"},
    {Task::ReadWeight, "read weight"},
    {Task::SetDevice, "set device", Scope::Program},
    {Task::MeasureTensor, "measure tensor"},
    {Task::ReadTensor, "read tensor"},
    {Task::WriteFile, "write file", Scope::Program},
    {Task::Export, "export"},
    {Task::FindSpace, "find space"},
    {Task::Plan, "plan"},
}};

constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < taskCount; ++i) {
        if (allTasks[i].task != static_cast<Task>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(areInOrder(), "factsOf() finds a task at its number");

const TaskFacts& factsOf(Task task)
{
    return allTasks.at(static_cast<std::size_t>(task));
}

} // namespace

std::string laneOf(Task task)
{
    return factsOf(task).lane;
}

bool belongsToModel(Task task)
{
    return factsOf(task).scope == Scope::Model;
}

bool givesWay(Task task, Task other)
{
    return factsOf(task).rank < factsOf(other).rank;
}

} // namespace prosector::ui
