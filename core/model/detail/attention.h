// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"
#include "core/model/detail/rotary.h"

#include <ATen/ATen.h>

#include <optional>

namespace prosector {

// What attention needs to know of positions in windows of one length.
struct PositionTables
{
    std::optional<RotaryTable> rotary;
    std::optional<RotaryTable> localRotary; // of layers with a sliding window, where they differ
    at::Tensor alibi; // [heads, 1, tokens]: what a score gains by its key's position; undefined: nothing
};

PositionTables positionTables(const ModelSpec& spec, std::int64_t tokens);

// Causal self-attention with its input and output maps. x, result: [windows, tokens, width].
at::Tensor attention(const EditedModel& model, std::int64_t layer, const at::Tensor& x,
                     const PositionTables& positions);

} // namespace prosector
