// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/attention.h"

#include "core/model/detail/layers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace prosector {

namespace {

// Queries are taken in chunks: a chunk sees only the keys up to its end, and its scores stay near the processor.
constexpr std::int64_t queryChunk = 128;

// [windows, tokens, heads * head width] -> [windows, heads, tokens, head width]
at::Tensor splitHeads(const at::Tensor& x, std::int64_t headWidth)
{
    return x.view({x.size(0), x.size(1), -1, headWidth}).transpose(1, 2);
}

// Minus infinity where a query may not see a key: [queries, keys]. Queries begin at `firstQuery`, keys at `firstKey`;
// with a sliding window a query sees itself and the window - 1 keys before it.
at::Tensor mask(std::int64_t firstQuery, std::int64_t queries, std::int64_t firstKey, std::int64_t keys,
                std::int64_t window, at::Device device)
{
    const at::TensorOptions options = at::TensorOptions(at::kFloat).device(device);
    constexpr float hidden = -std::numeric_limits<float>::infinity();
    const std::int64_t diagonal = firstQuery - firstKey; // the key of the first query itself
    at::Tensor result = at::full({queries, keys}, hidden, options).triu_(diagonal + 1);
    if (window > 0) {
        result += at::full({queries, keys}, hidden, options).tril_(diagonal - window);
    }
    return result;
}

// Slopes of the heads (ALiBi): powers of two for a power of two of heads; others take every other one of the next.
std::vector<double> alibiSlopes(std::int64_t heads, double maxBias)
{
    const auto full = static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(heads)));
    std::vector<double> slopes;
    for (std::int64_t i = 1; i <= full; ++i) {
        slopes.push_back(std::exp2(-maxBias * static_cast<double>(i) / static_cast<double>(full)));
    }
    for (std::int64_t i = 1; static_cast<std::int64_t>(slopes.size()) < heads; i += 2) {
        slopes.push_back(std::exp2(-maxBias * static_cast<double>(i) / static_cast<double>(2 * full)));
    }
    return slopes;
}

at::Tensor alibi(const ModelSpec& spec, std::int64_t tokens)
{
    const at::Tensor slopes = at::tensor(alibiSlopes(spec.heads, spec.alibiMaxBias), at::kDouble).view({-1, 1, 1});
    if (spec.alibiBeforeScale) {
        const at::Tensor places = at::arange(tokens, at::kLong).to(at::kBFloat16);
        return (slopes.to(at::kBFloat16) * places).to(at::kFloat);
    }
    // Counted back from the last token: the softmax does not mind, and small numbers keep their digits.
    return (slopes * (at::arange(tokens, at::kDouble) - static_cast<double>(tokens - 1))).to(at::kFloat);
}

double scaleOf(const ModelSpec& spec, std::int64_t layer)
{
    double scale = spec.attentionScale > 0 ? spec.attentionScale : 1 / std::sqrt(static_cast<double>(spec.headWidth));
    return spec.attentionScaleByLayer ? scale / static_cast<double>(layer + 1) : scale;
}

// What a score gains by the positions of `seen` keys from `firstKey` on, as it is added: [heads, 1, seen].
at::Tensor biasOf(const ModelSpec& spec, std::int64_t layer, const at::Tensor& alibi, std::int64_t firstKey,
                  std::int64_t seen)
{
    return alibi.narrow(2, firstKey, seen) * (spec.alibiBeforeScale ? scaleOf(spec, layer) : 1);
}

at::Tensor capped(const ModelSpec& spec, at::Tensor scores)
{
    return spec.attentionSoftCap > 0 ? scores.div_(spec.attentionSoftCap).tanh_().mul_(spec.attentionSoftCap) : scores;
}

// One token's query, which sees every key but those that a sliding window has left behind. The query heads that share
// a key read it together. query: [windows, heads, 1, head width]; the rest and the result: as of mix().
at::Tensor mixOne(const ModelSpec& spec, std::int64_t layer, const at::Tensor& query, const at::Tensor& key,
                  const at::Tensor& value, const at::Tensor& alibi, at::Tensor* probabilities)
{
    const std::int64_t windows = query.size(0);
    const std::int64_t heads = query.size(1);
    const std::int64_t width = query.size(3);
    const std::int64_t groups = windows * key.size(1);
    const std::int64_t window = spec.slidingWindow(layer);
    const std::int64_t seen = window > 0 ? std::min(window, key.size(2)) : key.size(2);
    const std::int64_t firstKey = key.size(2) - seen;
    const at::Tensor queries = query.reshape({groups, -1, width}) * scaleOf(spec, layer);
    const at::Tensor keys = key.narrow(2, firstKey, seen).reshape({groups, seen, width});
    at::Tensor scores = capped(spec, at::bmm(queries, keys.transpose(1, 2))); // [groups, heads of a group, keys]
    if (alibi.defined()) {
        scores.view({windows, heads, 1, seen}) += biasOf(spec, layer, alibi, firstKey, seen);
    }
    const at::Tensor values = value.narrow(2, firstKey, seen).reshape({groups, seen, width});
    const at::Tensor weights = at::softmax(scores, -1);
    if (probabilities) {
        *probabilities = at::zeros({windows, heads, 1, key.size(2)}, query.options());
        probabilities->narrow(3, firstKey, seen).copy_(weights.view({windows, heads, 1, seen}));
    }
    return at::bmm(weights, values).view({windows, 1, heads * width});
}

// query: [windows, heads, tokens, head width]; key, value: [windows, key-value heads, keys, head width]; the queries
// belong to the last of the keys. Result: [windows, tokens, heads * head width]. probabilities: null, or where to write
// what each query makes of each key, [windows, heads, tokens, keys].
at::Tensor mix(const ModelSpec& spec, std::int64_t layer, const at::Tensor& query, const at::Tensor& key,
               const at::Tensor& value, const at::Tensor& alibi, at::Tensor* probabilities)
{
    const std::int64_t windows = query.size(0);
    const std::int64_t heads = query.size(1);
    const std::int64_t tokens = query.size(2);
    const std::int64_t width = query.size(3);
    const std::int64_t past = key.size(2) - tokens;
    const std::int64_t sharing = heads / key.size(1); // query heads per key-value head
    const auto perQueryHead = [&](const at::Tensor& x) {
        return x.unsqueeze(2)
            .expand({windows, key.size(1), sharing, x.size(2), width})
            .reshape({windows * heads, x.size(2), width});
    };
    const at::Tensor keys = perQueryHead(key).transpose(1, 2); // [windows * heads, head width, keys]
    const at::Tensor values = perQueryHead(value);
    const at::Tensor queries = query.reshape({windows * heads, tokens, width});
    const std::int64_t window = spec.slidingWindow(layer);
    const double scale = scaleOf(spec, layer);

    at::Tensor mixed = at::empty({windows, tokens, heads, width}, query.options());
    if (probabilities) {
        *probabilities = at::zeros({windows, heads, tokens, key.size(2)}, query.options());
    }
    for (std::int64_t first = 0; first < tokens; first += queryChunk) {
        const std::int64_t count = std::min(queryChunk, tokens - first);
        const std::int64_t firstKey = window > 0 ? std::max<std::int64_t>(0, past + first - window + 1) : 0;
        const std::int64_t seen = past + first + count - firstKey;
        const at::Tensor hidden = mask(past + first, count, firstKey, seen, window, query.device());
        const at::Tensor chunk = queries.narrow(1, first, count);
        const at::Tensor seenKeys = keys.narrow(2, firstKey, seen);
        at::Tensor scores; // [windows * heads, queries, keys]
        if (spec.attentionSoftCap > 0) {
            scores = capped(spec, at::bmm(chunk, seenKeys).mul_(scale)).add_(hidden);
        } else {
            scores = at::baddbmm(hidden, chunk, seenKeys, 1, scale);
        }
        if (alibi.defined()) {
            scores.view({windows, heads, count, seen}) += biasOf(spec, layer, alibi, firstKey, seen);
        }
        const at::Tensor weights = at::softmax(scores, -1);
        if (probabilities) {
            probabilities->narrow(2, first, count)
                .narrow(3, firstKey, seen)
                .copy_(weights.view({windows, heads, count, seen}));
        }
        const at::Tensor result = at::bmm(weights, values.narrow(1, firstKey, seen));
        mixed.narrow(1, first, count).copy_(result.view({windows, heads, count, width}).transpose(1, 2));
    }
    return mixed.view({windows, tokens, heads * width});
}

// Over each head's channels, with a gain for each head. x: [windows, heads, tokens, head width].
at::Tensor normedEachHead(const EditedModel& model, Role norm, std::int64_t layer, const at::Tensor& x)
{
    std::vector<at::Tensor> gains;
    for (std::int64_t head = 0; head < x.size(1); ++head) {
        gains.push_back(model.weight({norm, layer, false, head}));
    }
    return at::layer_norm(x, {x.size(-1)}, {}, {}, model.spec().normEpsilon) * at::stack(gains).unsqueeze(1);
}

// A query, key or value map with what follows it: norm, clip, heads, rotation.
at::Tensor projected(const EditedModel& model, Role role, std::optional<Role> norm, std::int64_t layer,
                     const at::Tensor& x, const std::optional<RotaryTable>& rotary)
{
    const ModelSpec& spec = model.spec();
    at::Tensor result = linear(model, {role, layer}, x);
    if (spec.queryKeyNorm == QueryKeyNorm::Projection && norm) {
        result = normed(model, {*norm, layer}, result);
    }
    if (spec.queryKeyValueClip > 0) {
        result = result.clamp(-spec.queryKeyValueClip, spec.queryKeyValueClip);
    }
    result = splitHeads(result, spec.headWidth);
    if (spec.queryKeyNorm == QueryKeyNorm::Head && norm) {
        result = normed(model, {*norm, layer}, result);
    } else if (spec.queryKeyNorm == QueryKeyNorm::EachHead && norm) {
        result = normedEachHead(model, *norm, layer, result);
    }
    return rotary ? rotate(result, *rotary) : result;
}

} // namespace

PositionTables positionTables(const ModelSpec& spec, std::int64_t tokens, at::Device device)
{
    return growingTables(spec, tokens, tokens, device);
}

PositionTables growingTables(const ModelSpec& spec, std::int64_t room, std::int64_t tokens, at::Device device)
{
    PositionTables tables;
    if (spec.positions == PositionKind::Rotary) {
        tables.rotary = movedTo(device, rotaryTable(spec.rotary, room, tokens));
        if (spec.localRotary) {
            tables.localRotary = movedTo(device, rotaryTable(*spec.localRotary, room, tokens));
        }
    } else if (spec.positions == PositionKind::Alibi) {
        tables.alibi = alibi(spec, room).to(device);
    }
    return tables;
}

PositionTables endOf(const ModelSpec& spec, const PositionTables& tables, std::int64_t tokens, std::int64_t count)
{
    PositionTables end;
    end.first = tokens - count;
    if (tables.rotary) {
        end.rotary = narrowed(*tables.rotary, tokens - count, count);
    }
    if (tables.localRotary) {
        end.localRotary = narrowed(*tables.localRotary, tokens - count, count);
    }
    if (tables.alibi.defined()) {
        // Counted from the first token, or back from the last one.
        end.alibi = tables.alibi.narrow(2, spec.alibiBeforeScale ? 0 : tables.alibi.size(2) - tokens, tokens);
    }
    return end;
}

bool turnAlike(const ModelSpec& spec, std::int64_t tokens, std::int64_t others)
{
    return spec.positions != PositionKind::Rotary
        || (turnAlike(spec.rotary, tokens, others)
            && (!spec.localRotary || turnAlike(*spec.localRotary, tokens, others)));
}

at::Tensor attention(const EditedModel& model, std::int64_t layer, const at::Tensor& x, const PositionTables& positions,
                     KeyValues* past, at::Tensor* probabilities)
{
    const ModelSpec& spec = model.spec();
    const bool isLocal = positions.localRotary && spec.slidingWindow(layer) > 0;
    const std::optional<RotaryTable>& rotary = isLocal ? positions.localRotary : positions.rotary;
    const at::Tensor query = projected(model, Role::Query, Role::QueryNorm, layer, x, rotary);
    at::Tensor key = projected(model, Role::Key, Role::KeyNorm, layer, x, rotary);
    at::Tensor value = projected(model, Role::Value, std::nullopt, layer, x, std::nullopt);
    if (past) {
        past->append(key, value);
        key = past->keys();
        value = past->values();
    }
    const at::Tensor mixed =
        (query.size(2) == 1 ? mixOne : mix)(spec, layer, query, key, value, positions.alibi, probabilities);
    return linear(model, {Role::Output, layer}, mixed);
}

} // namespace prosector
