// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takeaway.h"

#include <optional>
#include <string>

namespace prosector::ui {

class Dissection;

// The beginnings of a takeaway: name, title, caption and command. Nothing where there is no such result.
std::optional<Takeaway> takeawayOfScan(const Dissection& dissection, std::string name, const QString& title);
// Of the shown state; command: "perplexity" or "stopwords".
std::optional<Takeaway> takeawayOfEvaluation(const Dissection& dissection, const std::string& command, std::string name,
                                             const QString& title);

} // namespace prosector::ui
