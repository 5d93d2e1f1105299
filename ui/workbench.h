// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::ui {

class Commands;
class Dissection;
class EngineService;
class Figures;
class Generation;
class Guide;
class Opening;
class OwnEffects;
class Plans;
class SessionLog;
class Settings;
class SessionKeeper;
class Snapshots;
class Takeaways;
class Trials;
struct MainWindowOptions;

// What lives as long as the window: the document and everything around it. Panels and menus are made on it, and may be
// made anew at any time; whoever needs one of these takes it from here.
struct Workbench
{
    const MainWindowOptions* options = nullptr;
    Settings* settings = nullptr;
    EngineService* service = nullptr;
    Dissection* dissection = nullptr;
    Generation* generation = nullptr;
    OwnEffects* ownEffects = nullptr;
    Snapshots* snapshots = nullptr;
    Trials* trials = nullptr;
    Figures* figures = nullptr;
    Plans* plans = nullptr;
    SessionKeeper* sessions = nullptr;
    Opening* opening = nullptr;
    SessionLog* log = nullptr;
    Takeaways* takeaways = nullptr;
    Commands* commands = nullptr;
    Guide* guide = nullptr;
};

} // namespace prosector::ui
