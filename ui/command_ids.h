// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

// Commands and menus that are named in more than one file. An id is stable: macros, settings and tests name it.
namespace prosector::ui::command {

inline constexpr QLatin1String openFolder("file.open");
inline constexpr QLatin1String openBuiltIn("file.openBuiltIn");
inline constexpr QLatin1String openSession("session.open");
inline constexpr QLatin1String saveSession("session.save");
inline constexpr QLatin1String saveSessionAs("session.saveAs");
inline constexpr QLatin1String measure("model.measure");
inline constexpr QLatin1String undo("edit.undo");
inline constexpr QLatin1String redo("edit.redo");
inline constexpr QLatin1String zero("edit.zero");
inline constexpr QLatin1String restore("edit.restore");
inline constexpr QLatin1String snapshot("edit.snapshot");
inline constexpr QLatin1String pin("edit.pin");
inline constexpr QLatin1String peek("edit.peek");
inline constexpr QLatin1String showInTensors("view.showInTensors");
inline constexpr QLatin1String scan("model.scan");
inline constexpr QLatin1String evaluate("model.evaluate");
inline constexpr QLatin1String dropEach("model.dropEach");
inline constexpr QLatin1String zeroEach("model.zeroEach");
inline constexpr QLatin1String cancel("model.cancel");

} // namespace prosector::ui::command

// Where a command stands; window_menus.cpp has their titles.
namespace prosector::ui::menu {

inline constexpr QLatin1String file("file");
inline constexpr QLatin1String edit("edit");
inline constexpr QLatin1String model("model");
inline constexpr QLatin1String devices("model.device");
inline constexpr QLatin1String plot("plot");
inline constexpr QLatin1String view("view");
inline constexpr QLatin1String panels("view.panels");
inline constexpr QLatin1String layouts("view.layouts");
inline constexpr QLatin1String colors("view.colors");
inline constexpr QLatin1String languages("view.languages");
inline constexpr QLatin1String macros("edit.macros");
inline constexpr QLatin1String help("help");
inline constexpr QLatin1String tours("help.tours");

} // namespace prosector::ui::menu
