// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/block.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace prosector {

namespace {

// Queries are taken in chunks: a chunk sees only the keys up to its end, and its scores stay near the processor.
constexpr std::int64_t queryChunk = 128;

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& gain, double epsilon)
{
    const at::Tensor meanSquare = x.square().mean(-1, true);
    return (x * (meanSquare + epsilon).rsqrt_()).mul_(gain);
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

// x: [windows, tokens, in] -> [windows, tokens, out]
at::Tensor linear(const EditedModel& model, TensorKey key, const at::Tensor& x)
{
    const at::Tensor weight = model.weight(key);
    const at::Tensor bias = model.bias(key);
    const at::Tensor rows = x.reshape({-1, x.size(-1)});
    const at::Tensor result = bias.defined() ? at::addmm(bias, rows, weight.t()) : at::mm(rows, weight.t());
    return result.view({x.size(0), x.size(1), weight.size(0)});
}

// [windows, tokens, heads * head width] -> [windows, heads, tokens, head width]
at::Tensor splitHeads(const at::Tensor& x, std::int64_t headWidth)
{
    return x.view({x.size(0), x.size(1), -1, headWidth}).transpose(1, 2);
}

// Minus infinity where a query would see a later key. Queries begin at `first`; keys begin at 0.
at::Tensor causalMask(std::int64_t first, std::int64_t queries)
{
    const std::int64_t keys = first + queries;
    return at::full({queries, keys}, -std::numeric_limits<float>::infinity(), at::kFloat).triu_(first + 1);
}

// query: [windows, heads, tokens, head width]; key, value: [windows, key-value heads, tokens, head width].
// Result: [windows, tokens, heads * head width].
at::Tensor causalAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value)
{
    const std::int64_t windows = query.size(0);
    const std::int64_t heads = query.size(1);
    const std::int64_t tokens = query.size(2);
    const std::int64_t width = query.size(3);
    const std::int64_t sharing = heads / key.size(1); // query heads per key-value head
    const auto perQueryHead = [&](const at::Tensor& x) {
        return x.unsqueeze(2).expand({windows, key.size(1), sharing, tokens, width}).reshape({windows * heads, tokens, width});
    };
    const at::Tensor keys = perQueryHead(key).transpose(1, 2); // [windows * heads, head width, tokens]
    const at::Tensor values = perQueryHead(value);
    const at::Tensor queries = query.reshape({windows * heads, tokens, width});
    const double scale = 1 / std::sqrt(static_cast<double>(width));

    at::Tensor mixed = at::empty({windows, tokens, heads, width}, query.options());
    for (std::int64_t first = 0; first < tokens; first += queryChunk) {
        const std::int64_t count = std::min(queryChunk, tokens - first);
        const std::int64_t seen = first + count;
        const at::Tensor scores
            = at::baddbmm(causalMask(first, count), queries.narrow(1, first, count), keys.narrow(2, 0, seen), 1, scale);
        const at::Tensor weights = at::softmax(scores, -1); // [windows * heads, queries, keys]
        const at::Tensor chunk = at::bmm(weights, values.narrow(1, 0, seen));
        mixed.narrow(1, first, count).copy_(chunk.view({windows, heads, count, width}).transpose(1, 2));
    }
    return mixed.view({windows, tokens, heads * width});
}

at::Tensor attention(const EditedModel& model, std::int64_t layer, const at::Tensor& x, const RotaryTable& rotary)
{
    const std::int64_t headWidth = model.spec().headWidth;
    const at::Tensor query = rotate(splitHeads(linear(model, {Role::Query, layer}, x), headWidth), rotary);
    const at::Tensor key = rotate(splitHeads(linear(model, {Role::Key, layer}, x), headWidth), rotary);
    const at::Tensor value = splitHeads(linear(model, {Role::Value, layer}, x), headWidth);
    return linear(model, {Role::Output, layer}, causalAttention(query, key, value));
}

// The MLP up to the down projection's input: [windows, tokens, intermediate].
at::Tensor mlpInner(const EditedModel& model, std::int64_t layer, const at::Tensor& x)
{
    const ModelSpec& spec = model.spec();
    at::Tensor up = linear(model, {Role::Up, layer}, x);
    if (!spec.gated) {
        return activated(up, spec.activation);
    }
    return activated(linear(model, {Role::Gate, layer}, x), spec.activation).mul_(up);
}

at::Tensor linearised(const BlockState& state, const at::Tensor& hidden)
{
    const at::Tensor rows = hidden.reshape({-1, hidden.size(-1)});
    const at::Tensor update = at::addmm(state.map->offset, rows, state.map->slope);
    return hidden + update.view(hidden.sizes()) * state.t;
}

} // namespace

at::Tensor embed(const EditedModel& model, const at::Tensor& ids)
{
    return at::embedding(model.weight({Role::Embedding}), ids);
}

at::Tensor runBlock(const EditedModel& model, Layer layer, const at::Tensor& hidden, const RotaryTable& rotary, Tap* tap)
{
    const BlockState& state = model.block(layer);
    if (state.kind == BlockState::Kind::Dropped) {
        return hidden;
    }
    if (state.kind == BlockState::Kind::Linear) {
        return linearised(state, hidden);
    }
    const auto show = [&](Site site, const at::Tensor& activation) {
        if (tap) {
            tap->take(site, activation);
        }
    };
    const std::int64_t index = layer.value();
    const double epsilon = model.spec().normEpsilon;

    at::Tensor middle = hidden;
    if (!state.attentionDropped) {
        const at::Tensor normed = rmsNorm(hidden, model.weight({Role::AttentionNorm, index}), epsilon);
        show(Site::AttentionNorm, normed);
        const at::Tensor attended = attention(model, index, normed, rotary);
        show(Site::AttentionOut, attended);
        middle = hidden + attended;
    }
    show(Site::Middle, middle);
    if (state.mlpDropped) {
        return middle;
    }
    const at::Tensor normed = rmsNorm(middle, model.weight({Role::MlpNorm, index}), epsilon);
    show(Site::MlpNorm, normed);
    const at::Tensor inner = mlpInner(model, index, normed);
    show(Site::DownIn, inner);
    const at::Tensor down = linear(model, {Role::Down, index}, inner);
    show(Site::DownOut, down);
    return middle + down;
}

at::Tensor finalNorm(const EditedModel& model, const at::Tensor& hidden)
{
    return rmsNorm(hidden, model.weight({Role::FinalNorm}), model.spec().normEpsilon);
}

} // namespace prosector
