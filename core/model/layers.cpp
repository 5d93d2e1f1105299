// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/layers.h"

namespace prosector {

at::Tensor mapped(const at::Tensor& rows, const at::Tensor& weight, const at::Tensor& bias)
{
    if (rows.size(0) == 1) {
        const at::Tensor row = rows[0];
        return (bias.defined() ? at::addmv(bias, weight, row) : at::mv(weight, row)).unsqueeze(0);
    }
    return bias.defined() ? at::addmm(bias, rows, weight.t()) : at::mm(rows, weight.t());
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias)
{
    const at::Tensor result = mapped(x.reshape({-1, x.size(-1)}), weight, bias);
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = weight.size(0);
    return result.view(shape);
}

at::Tensor linear(const EditedModel& model, TensorKey key, const at::Tensor& x)
{
    return linear(x, model.weight(key), model.bias(key));
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

at::Tensor deviationOf(NormKind kind, double epsilon, const at::Tensor& x)
{
    const at::Tensor spread = kind == NormKind::LayerNorm ? x - x.mean(-1, true) : x;
    return (spread.square().mean(-1, true) + epsilon).sqrt_();
}

at::Tensor normedBy(NormKind kind, const at::Tensor& x, const at::Tensor& gain, const at::Tensor& bias,
                    const at::Tensor& deviation)
{
    at::Tensor result = (kind == NormKind::LayerNorm ? x - x.mean(-1, true) : x) / deviation;
    if (gain.defined()) {
        result = kind == NormKind::RmsNormPlusOne ? result.mul_(gain + 1) : result.mul_(gain);
    }
    return kind == NormKind::LayerNorm && bias.defined() ? result.add_(bias) : result;
}

at::Tensor normedBy(const EditedModel& model, TensorKey key, const at::Tensor& x, const NormDeviation& deviation,
                    std::int64_t firstPosition)
{
    const at::Tensor deviations = at::full({x.size(1), 1}, deviation.rest, x.options());
    if (firstPosition == 0 && x.size(1) > 0) {
        deviations[0].fill_(deviation.first);
    }
    const at::Tensor gain = model.has(key) ? model.weight(key) : at::Tensor();
    return normedBy(model.spec().norm, x, gain, model.bias(key), deviations);
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
    case Activation::GeluQuick:
        return x * at::sigmoid(1.702 * x);
    case Activation::Relu:
        return at::relu(x);
    case Activation::ReluSquared:
        return at::relu(x).square_();
    }
    return x;
}

} // namespace prosector
