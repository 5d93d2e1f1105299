// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model_spec.h"

#include <ATen/ATen.h>

namespace prosector {

// Rotary position embedding: cosine and sine of position x frequency, each [tokens, turning channels], float32,
// computed in float64.
struct RotaryTable
{
    at::Tensor cosine;
    at::Tensor sine;
    bool interleaved = false;
};

// The first `rows` positions, turning as in a text of `tokens` tokens: long texts may turn by other frequencies.
RotaryTable rotaryTable(const Rotary& rotary, std::int64_t rows, std::int64_t tokens);

// Whether texts of so many tokens turn by the same frequencies.
bool turnAlike(const Rotary& rotary, std::int64_t tokens, std::int64_t others);

RotaryTable movedTo(at::Device device, const RotaryTable& table);

// Some positions of a table.
RotaryTable narrowed(const RotaryTable& table, std::int64_t first, std::int64_t count);

// Turns the leading channels of each head. x: [windows, heads, tokens, head width].
at::Tensor rotate(const at::Tensor& x, const RotaryTable& table);

} // namespace prosector
