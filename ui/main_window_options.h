// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"
#include "core/types/device.h"
#include "core/types/library.h"
#include "ui/dissection.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace prosector::ui {

class Settings;

inline constexpr auto builtInFolder = "demo"; // of the data

struct MainWindowOptions
{
    EngineService::Factory engine; // called on the background thread
    std::filesystem::path dataFolder; // holds demo/, the built-in model
    std::filesystem::path initialModel; // opened at once; empty: none
    std::vector<AnalysisFacts> analyses; // that the engine runs, in the order in which they are offered
    DissectionSetup setup; // built-in text, protocol, stop words
    std::filesystem::path recoveryFolder; // where unsaved work is kept; empty: nowhere
    std::string prompt = "Once upon a time"; // offered for generation
    std::shared_ptr<Settings> settings; // what is remembered between starts; null: nothing is
    std::string version; // of the program
    std::vector<LibraryFacts> libraries; // that the engine is made with
    std::vector<DeviceKind> devices = {DeviceKind::Cpu}; // that the engine can compute on
    bool isAttended = true; // by a person, who can be asked
    int threads = 0; // of the engine, shown in the status bar; 0: all cores
};

} // namespace prosector::ui
