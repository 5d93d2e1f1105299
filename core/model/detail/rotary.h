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

RotaryTable rotaryTable(const Rotary& rotary, std::int64_t tokens);

// Turns the leading channels of each head. x: [windows, heads, tokens, head width].
at::Tensor rotate(const at::Tensor& x, const RotaryTable& table);

} // namespace prosector
