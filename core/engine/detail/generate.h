// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/prompt_cache.h"
#include "core/engine/detail/team.h"
#include "core/engine/engine.h"
#include "core/model/detail/edited_model.h"
#include "core/tokenizer/tokenizer.h"
#include "core/types/feedback.h"

#include <string>

namespace prosector {

// Continues a prompt token by token until the end token, the model's context or the requested number.
// The same seed gives the same text. Returns the continuation alone; `written` (may be empty) is shown it as it grows.
// What `prompts` knows of the prompt is not computed again.
std::string continueText(const EditedModel& model, const Tokenizer& tokenizer, const GenerationRequest& request,
                         PromptCache& prompts, Team& team, const TextSoFar& written, const Feedback& feedback);

} // namespace prosector
