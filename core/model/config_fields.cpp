// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/config_fields.h"

#include "core/types/error.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace prosector {

namespace {

// Beyond these a config.json is wrong, and sizes computed from it would overflow.
constexpr std::int64_t largestSize = 1 << 24;
constexpr std::int64_t mostLayers = 4096;

std::int64_t size(const JsonFile& config, std::string_view field)
{
    return requireIntegerBetween(config, field, 1, largestSize);
}

std::int64_t sizeOr(const JsonFile& config, std::string_view field, std::int64_t fallback)
{
    return !field.empty() && has(config, field) ? size(config, field) : fallback;
}

std::vector<double> factors(const JsonFile& fields, std::string_view name, std::size_t count)
{
    std::vector<double> values;
    for (const nlohmann::json& value : requireArray(fields, name)) {
        if (!value.is_number() || !(value.get<double>() > 0)) {
            throw Error(ErrorCode::Malformed, fields.where,
                        std::string(name) + " holds something that is no number above 0", "Correct the file");
        }
        values.push_back(value.get<double>());
    }
    if (values.size() != count) {
        throw Error(ErrorCode::Mismatch, fields.where,
                    std::string(name) + " has " + std::to_string(values.size()) + " entries instead of "
                        + std::to_string(count),
                    "Correct the file");
    }
    return values;
}

void readLlama3(const JsonFile& fields, RotaryScaling& scaling)
{
    scaling.originalContext = requireIntegerBetween(fields, "original_max_position_embeddings", 1, largestSize);
    scaling.lowFrequencyFactor = requireNumber(fields, "low_freq_factor");
    scaling.highFrequencyFactor = requireNumber(fields, "high_freq_factor");
    if (!(scaling.highFrequencyFactor > scaling.lowFrequencyFactor) || !(scaling.lowFrequencyFactor > 0)) {
        throw Error(ErrorCode::Malformed, fields.where,
                    "high_freq_factor must be above low_freq_factor, and both above 0", "Correct the file");
    }
}

void readYarn(const JsonFile& fields, RotaryScaling& scaling)
{
    scaling.lowFrequencyFactor = findNumber(fields, "beta_slow").value_or(1);
    scaling.highFrequencyFactor = findNumber(fields, "beta_fast").value_or(32);
    const auto magnitude = [&](double weight) {
        return scaling.factor > 1 ? 0.1 * weight * std::log(scaling.factor) + 1 : 1;
    };
    const auto top = findNumber(fields, "mscale");
    const auto bottom = findNumber(fields, "mscale_all_dim");
    const double usual = top && bottom ? magnitude(*top) / magnitude(*bottom) : magnitude(1);
    scaling.attentionFactor = findNumber(fields, "attention_factor").value_or(usual);
}

void readLongRope(const JsonFile& config, const JsonFile& fields, RotaryScaling& scaling, const ModelSpec& spec)
{
    const auto count = static_cast<std::size_t>(spec.rotary.width / 2);
    scaling.shortFactors = factors(fields, "short_factor", count);
    scaling.longFactors = factors(fields, "long_factor", count);
    if (const auto original = findInteger(config, "original_max_position_embeddings")) {
        scaling.originalContext = *original;
    }
    if (scaling.originalContext < 2) {
        throw Error(ErrorCode::Malformed, config.where, "original_max_position_embeddings must be at least 2",
                    "Correct the file");
    }
    const double stretch = static_cast<double>(spec.context) / static_cast<double>(scaling.originalContext);
    const double usual =
        stretch > 1 ? std::sqrt(1 + std::log(stretch) / std::log(static_cast<double>(scaling.originalContext))) : 1;
    scaling.attentionFactor = findNumber(fields, "attention_factor").value_or(usual);
}

RotaryScaling scalingOf(const JsonFile& config, const JsonFile& fields, const ModelSpec& spec)
{
    using Kind = RotaryScaling::Kind;
    const std::string type = findString(fields, "rope_type").value_or(findString(fields, "type").value_or("default"));
    RotaryScaling scaling;
    if (type == "default") {
        return scaling;
    }
    scaling.originalContext = findInteger(fields, "original_max_position_embeddings").value_or(spec.context);
    if (type == "longrope" || type == "su") {
        scaling.kind = Kind::LongRope;
        readLongRope(config, fields, scaling, spec);
        return scaling;
    }
    scaling.factor = requireNumber(fields, "factor");
    if (!(scaling.factor >= 1) || scaling.originalContext < 1) {
        throw Error(ErrorCode::Malformed, fields.where,
                    "factor and original_max_position_embeddings must be at least 1", "Correct the file");
    }
    if (type == "linear") {
        scaling.kind = Kind::Linear;
    } else if (type == "dynamic") {
        scaling.kind = Kind::Dynamic;
    } else if (type == "llama3") {
        scaling.kind = Kind::Llama3;
        readLlama3(fields, scaling);
    } else if (type == "yarn") {
        scaling.kind = Kind::Yarn;
        readYarn(fields, scaling);
    } else {
        throw Error(ErrorCode::Unsupported, fields.where, "rope_type \"" + type + "\" is not supported",
                    "Supported are default, linear, dynamic, llama3, yarn and longrope");
    }
    return scaling;
}

} // namespace

Activation activationNamed(const std::string& name, const JsonFile& config)
{
    constexpr std::array known{
        std::pair{std::string_view("silu"), Activation::Silu},
        std::pair{std::string_view("swish"), Activation::Silu},
        std::pair{std::string_view("gelu"), Activation::Gelu},
        std::pair{std::string_view("gelu_new"), Activation::GeluTanh},
        std::pair{std::string_view("gelu_fast"), Activation::GeluTanh},
        std::pair{std::string_view("gelu_pytorch_tanh"), Activation::GeluTanh},
        std::pair{std::string_view("relu"), Activation::Relu},
    };
    for (const auto& [knownName, activation] : known) {
        if (knownName == name) {
            return activation;
        }
    }
    throw Error(ErrorCode::Unsupported, config.where, "\"" + name + "\" is an activation this program does not know",
                "It knows silu, gelu, gelu_new, gelu_pytorch_tanh and relu");
}

ModelSpec commonSpec(const JsonFile& config, const FieldNames& names, const FieldDefaults& defaults)
{
    ModelSpec spec;
    spec.family = requireString(config, "model_type");
    spec.width = size(config, names.width);
    spec.embeddingWidth = spec.width;
    spec.layers = requireIntegerBetween(config, names.layers, 1, mostLayers);
    spec.heads = size(config, names.heads);
    spec.keyValueHeads = sizeOr(config, names.keyValueHeads, spec.heads);
    const bool mayLackIntermediate = names.intermediate.empty() || defaults.intermediate;
    spec.intermediate =
        mayLackIntermediate ? sizeOr(config, names.intermediate, 4 * spec.width) : size(config, names.intermediate);
    spec.vocabulary = size(config, "vocab_size");
    const bool hasContext = !names.context.empty() && (defaults.context == 0 || has(config, names.context));
    spec.context = hasContext ? size(config, names.context) : defaults.context;
    if (!has(config, "head_dim") && spec.width % spec.heads != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    std::string(names.width) + " " + std::to_string(spec.width) + " is no multiple of "
                        + std::string(names.heads) + " " + std::to_string(spec.heads),
                    "Correct the file, or give head_dim");
    }
    spec.headWidth = sizeOr(config, "head_dim", spec.width / spec.heads);
    if (spec.heads % spec.keyValueHeads != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    std::string(names.heads) + " " + std::to_string(spec.heads) + " is no multiple of "
                        + std::string(names.keyValueHeads) + " " + std::to_string(spec.keyValueHeads),
                    "Correct the file");
    }
    spec.activation =
        activationNamed(findString(config, names.activation).value_or(std::string(defaults.activation)), config);
    spec.tiedHead = findBool(config, "tie_word_embeddings").value_or(defaults.tiedHead);
    return spec;
}

std::int64_t rotaryWidth(const JsonFile& config, const ModelSpec& spec, double share)
{
    const auto width = static_cast<std::int64_t>(share * static_cast<double>(spec.headWidth));
    if (width < 2 || width > spec.headWidth || width % 2 != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    "rotary positions would turn " + std::to_string(width) + " of a head's "
                        + std::to_string(spec.headWidth) + " channels; it must be an even number of them",
                    "Correct head_dim or the rotary share in the file");
    }
    return width;
}

void readRotary(const JsonFile& config, ModelSpec& spec, double theta, double partial)
{
    Rotary& rotary = spec.rotary;
    const auto parameters = findObject(config, "rope_parameters");
    const JsonFile& fields = parameters ? *parameters : config;
    const double share = findNumber(fields, "partial_rotary_factor")
                             .value_or(findNumber(config, "partial_rotary_factor").value_or(partial));
    rotary.width = rotaryWidth(config, spec, share);
    rotary.theta = findNumber(fields, "rope_theta").value_or(findNumber(config, "rope_theta").value_or(theta));
    if (!(rotary.theta > 0)) {
        throw Error(ErrorCode::Malformed, config.where, "rope_theta must be above 0", "Correct the file");
    }
    if (parameters) {
        rotary.scaling = scalingOf(config, *parameters, spec);
    } else if (const auto scaling = findObject(config, "rope_scaling")) {
        rotary.scaling = scalingOf(config, *scaling, spec);
    }
}

void readSlidingWindow(const JsonFile& config, ModelSpec& spec, bool (*isSliding)(std::int64_t layer))
{
    if (!has(config, "sliding_window")) {
        return;
    }
    const std::int64_t window = requireIntegerBetween(config, "sliding_window", 1, largestSize);
    const bool hasTypes = has(config, "layer_types");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        bool slides = !isSliding || isSliding(layer);
        if (hasTypes) {
            const nlohmann::json& types = requireArray(config, "layer_types");
            if (static_cast<std::int64_t>(types.size()) != spec.layers) {
                throw Error(ErrorCode::Mismatch, config.where, "layer_types does not name every layer",
                            "Correct the file");
            }
            slides = types[static_cast<std::size_t>(layer)] == "sliding_attention";
        }
        spec.slidingWindows.push_back(slides ? window : 0);
    }
}

} // namespace prosector
