// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

// Every instrument with something to show, for tests that look at what is drawn.
namespace prosector::widgets::sample {

using MakeWidget = std::function<std::unique_ptr<QWidget>()>;

struct NamedWidget
{
    const char* name;
    MakeWidget make;
};

std::vector<NamedWidget> everyWidget();

} // namespace prosector::widgets::sample
