// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>

namespace prosector::ui {

// What a panel lets its user take away: the plot, to be drawn anew at any size and in any colors, the numbers behind
// it, where they come from, and the command that computes them again.
struct Takeaway
{
    std::string name; // of files, without an ending: "linearity"
    QString title;
    QString caption; // model, text, tokens, protocol, edits
    Table table;
    std::string command; // a line for a shell; empty where none computes them
    std::function<std::unique_ptr<QWidget>()> makePlot;
    QSize size{1200, 520}; // comfortable for the plot, in pixels of a screen
};

} // namespace prosector::ui
