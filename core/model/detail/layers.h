// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"

#include <ATen/ATen.h>

namespace prosector {

// The small parts that blocks are made of.

// rows: [rows, in], weight: [out, in], bias: [out] or undefined -> [rows, out]. One row alone takes the product of a
// matrix and a vector, which reads the weights once, where a product of matrices would rearrange them first.
at::Tensor mapped(const at::Tensor& rows, const at::Tensor& weight, const at::Tensor& bias);

// x: [..., in] -> [..., out], with the bias where there is one.
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);
at::Tensor linear(const EditedModel& model, TensorKey key, const at::Tensor& x);

// The model's kind of norm over the last dimension, with the gain and bias under `key` where the model has them.
at::Tensor normed(const EditedModel& model, TensorKey key, const at::Tensor& x);

// What such a norm divides each token by: sqrt(variance + epsilon), or sqrt(mean square + epsilon) for root mean square
// norms. x: [..., channels] -> [..., 1].
at::Tensor deviationOf(NormKind kind, double epsilon, const at::Tensor& x);

// The norm with given deviations ([..., 1]) in place of the tokens' own; a layer norm still centers each token.
// gain, bias: [channels] or undefined. Source: FakeLN (removal of layer norms from GPT-2).
at::Tensor normedBy(NormKind kind, const at::Tensor& x, const at::Tensor& gain, const at::Tensor& bias,
                    const at::Tensor& deviation);
// x: [windows, tokens, channels], its first token at `firstPosition`.
at::Tensor normedBy(const EditedModel& model, TensorKey key, const at::Tensor& x, const NormDeviation& deviation,
                    std::int64_t firstPosition);

// A gated or plain MLP up to the input of the down projection `down`: [..., width] -> [..., intermediate].
at::Tensor mlpInner(const EditedModel& model, TensorKey down, const at::Tensor& x);

at::Tensor activated(const at::Tensor& x, Activation activation);

} // namespace prosector
