// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "ui/takeaway.h"

namespace prosector::ui {

// The command line that makes a plan again, with as many blocks as it has come to. run: the text, the protocol and the
// edits below every state.
std::string planCommand(const Plan& plan, const ModelFacts& model, const RunRequest& run);

// One of the plan's tables, as tablesOf() has them.
Takeaway takeawayOfTable(const std::shared_ptr<const Figure>& tables, std::size_t table);

} // namespace prosector::ui
