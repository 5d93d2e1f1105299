// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"
#include "core/engine/engine.h"

#include <memory>
#include <string>

namespace prosector::app {

// An engine with the model that the command line names.
struct OpenModel
{
    std::unique_ptr<Engine> engine;
    std::shared_ptr<const ModelFacts> facts;
};

// The one plain word a command takes. Throws Error::Usage where it is missing or not alone.
std::string modelArgument(const CommandContext& context);
// "demo" is the model that comes with the program; else a path or a Hugging Face id.
std::filesystem::path modelPath(const std::string& model, const Resources& resources);
// Threads, calibration text and the place of the built-in model.
EngineOptions engineOptions(const Arguments& arguments, const Resources& resources);
OpenModel openModel(const CommandContext& context);
OpenModel openModel(const CommandContext& context, const std::string& model);

// Text, protocol and edits of the command line.
RunRequest requestFrom(const CommandContext& context);

// Model, text, protocol, window, stride, BOS, dtype and edits, which stand beside every number.
void putProvenance(Json& object, const Provenance& provenance);
std::string provenanceText(const Provenance& provenance);
// The fits behind the linear blocks among the edits, where there are any.
void putLinearFits(CommandResult& result, Engine& engine, const EditList& edits, const Feedback& feedback);

} // namespace prosector::app
