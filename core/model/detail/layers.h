// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"

#include <ATen/ATen.h>

namespace prosector {

// The small parts that blocks are made of.

// x: [..., in] -> [..., out], with the bias where there is one.
at::Tensor linear(const EditedModel& model, TensorKey key, const at::Tensor& x);

// The model's kind of norm over the last dimension, with the gain and bias under `key` where the model has them.
at::Tensor normed(const EditedModel& model, TensorKey key, const at::Tensor& x);

// A gated or plain MLP up to the input of the down projection `down`: [..., width] -> [..., intermediate].
at::Tensor mlpInner(const EditedModel& model, TensorKey down, const at::Tensor& x);

at::Tensor activated(const at::Tensor& x, Activation activation);

} // namespace prosector
