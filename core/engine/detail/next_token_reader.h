// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/engine/engine.h"
#include "core/types/next_tokens.h"

#include <cstdint>
#include <span>

namespace prosector {

// What the model expects at a scored position, counted through the windows in their order, in the request's reference
// and edited state. Runs that one window, from the states that are known. Leaves the provenance to the caller.
// Throws Error::Mismatch for a position that is not there.
NextTokens readNextTokens(OpenModel& model, std::span<const Window> windows, const RunRequest& request,
                          std::int64_t position, std::int64_t count, const Feedback& feedback);

} // namespace prosector
