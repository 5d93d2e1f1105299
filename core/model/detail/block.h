// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"
#include "core/model/detail/rotary.h"
#include "core/types/site.h"

#include <ATen/ATen.h>

namespace prosector {

// Sees activations inside a block while it runs. Tensors are [windows, tokens, channels], float32, and must not be
// written to.
class Tap
{
public:
    virtual ~Tap() = default;
    virtual void take(Site site, const at::Tensor& activation) = 0;
};

// Token embeddings. ids: [windows, tokens], int64, each below the vocabulary's size. Result: [windows, tokens, width].
at::Tensor embed(const EditedModel& model, const at::Tensor& ids);

// One decoder block with its residual sums, as its BlockState says. hidden: [windows, tokens, width].
// A dropped or linear block shows nothing to the tap. `tap` may be null.
at::Tensor runBlock(const EditedModel& model, Layer layer, const at::Tensor& hidden, const RotaryTable& rotary, Tap* tap);

// The norm in front of the head.
at::Tensor finalNorm(const EditedModel& model, const at::Tensor& hidden);

} // namespace prosector
