// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/engine/engine.h"
#include "core/model/detail/edited_model.h"
#include "core/tokenizer/tokenizer.h"
#include "core/types/feedback.h"

#include <string>

namespace prosector {

// Continues a prompt token by token until the end token, the model's context or the requested number.
// The same seed gives the same text. Returns the continuation alone.
std::string continueText(const EditedModel& model, const Tokenizer& tokenizer, const GenerationRequest& request,
                         Team& team, const Feedback& feedback);

} // namespace prosector
