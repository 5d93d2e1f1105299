// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/block.h"

#include <ATen/ATen.h>

namespace prosector {

// A mixture of experts. A router gives every token a share in each expert (softmax); the token runs through the few
// experts where its share is largest, and through the MLP beside them where the model has one, under its own gate.
// x, result: [windows, tokens, width]. `tap` may be null.
at::Tensor runMixture(const EditedModel& model, std::int64_t layer, const at::Tensor& x, Tap* tap);

} // namespace prosector
