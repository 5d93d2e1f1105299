// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"
#include "core/model/detail/key_values.h"
#include "core/model/detail/rotary.h"

#include <ATen/ATen.h>

#include <optional>

namespace prosector {

// What attention needs to know of the positions of the tokens it reads.
struct PositionTables
{
    std::int64_t first = 0; // position of the first token
    std::optional<RotaryTable> rotary;
    std::optional<RotaryTable> localRotary; // of layers with a sliding window, where they differ
    at::Tensor alibi; // [heads, 1, keys]: what a score gains by its key's position; undefined: nothing
};

// For windows of one length.
PositionTables positionTables(const ModelSpec& spec, std::int64_t tokens, at::Device device = at::kCPU);
// For the first `room` positions of a sequence that has `tokens` tokens and grows: to be cut by endOf().
PositionTables growingTables(const ModelSpec& spec, std::int64_t room, std::int64_t tokens,
                             at::Device device = at::kCPU);
// Of such tables, what the last `count` of `tokens` tokens need.
PositionTables endOf(const ModelSpec& spec, const PositionTables& tables, std::int64_t tokens, std::int64_t count);
// Whether sequences of so many tokens share their tables' frequencies.
bool turnAlike(const ModelSpec& spec, std::int64_t tokens, std::int64_t others);

// Causal self-attention with its input and output maps. x, result: [windows, tokens, width].
// With `past` the tokens follow those in it, in the one window there is, and are added to it. It may be null.
// probabilities: null, or what becomes the attention of each query to each key, [windows, heads, tokens, keys].
at::Tensor attention(const EditedModel& model, std::int64_t layer, const at::Tensor& x, const PositionTables& positions,
                     KeyValues* past, at::Tensor* probabilities = nullptr);

} // namespace prosector
