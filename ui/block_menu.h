// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

class QMenu;
class QWidget;

namespace prosector::ui {

class Dissection;

// What can be done to the selected blocks: to one, everything that stands in its place or works inside it; to several,
// what replaces them together. The menu deletes itself when it closes.
QMenu* makeBlockMenu(Dissection* dissection, const std::vector<int>& layers, QWidget* parent);

} // namespace prosector::ui
