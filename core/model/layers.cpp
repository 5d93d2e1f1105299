// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/layers.h"

namespace prosector {

at::Tensor linear(const EditedModel& model, TensorKey key, const at::Tensor& x)
{
    const at::Tensor weight = model.weight(key);
    const at::Tensor bias = model.bias(key);
    const at::Tensor rows = x.reshape({-1, x.size(-1)});
    const at::Tensor result = bias.defined() ? at::addmm(bias, rows, weight.t()) : at::mm(rows, weight.t());
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = weight.size(0);
    return result.view(shape);
}

at::Tensor mlpInner(const EditedModel& model, TensorKey down, const at::Tensor& x)
{
    const ModelSpec& spec = model.spec();
    const at::Tensor up = linear(model, {Role::Up, down.layer, false, down.expert}, x);
    if (!spec.gated) {
        return activated(up, spec.activation);
    }
    return activated(linear(model, {Role::Gate, down.layer, false, down.expert}, x), spec.activation).mul_(up);
}

at::Tensor normed(const EditedModel& model, TensorKey key, const at::Tensor& x)
{
    const ModelSpec& spec = model.spec();
    const at::Tensor gain = model.has(key) ? model.weight(key) : at::Tensor();
    if (spec.norm == NormKind::LayerNorm) {
        const at::Tensor bias = model.bias(key);
        return at::layer_norm(x, {x.size(-1)}, gain, bias, spec.normEpsilon);
    }
    at::Tensor scaled = x * (x.square().mean(-1, true) + spec.normEpsilon).rsqrt_();
    if (!gain.defined()) {
        return scaled;
    }
    return spec.norm == NormKind::RmsNormPlusOne ? scaled.mul_(gain + 1) : scaled.mul_(gain);
}

at::Tensor activated(const at::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Silu:
        return at::silu(x);
    case Activation::Gelu:
        return at::gelu(x);
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::Relu:
        return at::relu(x);
    }
    return x;
}

} // namespace prosector
