// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/resources.h"
#include "ui/main_window.h"

#include <QSize>

#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <vector>

class QApplication;

namespace prosector::app {

// How large the window is at its very first start, where the screen has this much room: comfortable, or over the whole
// screen where a frame around that would not fit (then `size` is what it goes back to).
struct FirstPlace
{
    QSize size;
    bool fillsScreen = false;
};
FirstPlace firstPlace(QSize available);

// The options that the window and the tour take beside a model.
std::vector<const OptionForm*> windowOptions();

// What the window is made with: model, text, protocol and engine as the arguments say.
// Throws Error for a model that cannot be found and for a text that cannot be read.
// What is remembered (null: nothing) counts where the arguments say nothing.
ui::MainWindowOptions windowSetup(const Arguments& arguments, const Resources& resources,
                                  const std::shared_ptr<ui::Settings>& settings = nullptr);

// Opens the window and returns when it was closed. The exit code; throws nothing.
int runWindow(QApplication& application, std::span<const std::string> words, const Resources& resources,
              std::ostream& messages);

} // namespace prosector::app
