// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"

namespace prosector::app {

// One function for each file of this folder.
CommandResult runAnalyse(const CommandContext& context);
CommandResult runModels(const CommandContext& context);
CommandResult runInfo(const CommandContext& context);
CommandResult runTokenize(const CommandContext& context);
CommandResult runPerplexity(const CommandContext& context);
CommandResult runLambada(const CommandContext& context);
CommandResult runScan(const CommandContext& context);
CommandResult runActivations(const CommandContext& context);
CommandResult runStopWords(const CommandContext& context);
CommandResult runSession(const CommandContext& context);
CommandResult runExport(const CommandContext& context);
CommandResult runGenerate(const CommandContext& context);
CommandResult runPlan(const CommandContext& context);
CommandResult runPrune(const CommandContext& context);

} // namespace prosector::app
