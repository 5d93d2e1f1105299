// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model_spec.h"

#include <ATen/ATen.h>

namespace prosector {

// Rotary position embedding: cosine and sine of position x frequency, each [tokens, head width], float32, computed in
// float64. The two halves of a head are rotated against each other (the Hugging Face layout).
struct RotaryTable
{
    at::Tensor cosine;
    at::Tensor sine;
};

RotaryTable rotaryTable(const ModelSpec& spec, std::int64_t tokens);

// x: [windows, heads, tokens, head width].
at::Tensor rotate(const at::Tensor& x, const RotaryTable& table);

} // namespace prosector
