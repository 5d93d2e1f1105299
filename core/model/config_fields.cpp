// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/config_fields.h"

#include "core/types/error.h"

#include <array>
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
    return has(config, field) ? size(config, field) : fallback;
}

Activation activationOf(const JsonFile& config)
{
    constexpr std::array known {
        std::pair {std::string_view("silu"), Activation::Silu},
        std::pair {std::string_view("swish"), Activation::Silu},
        std::pair {std::string_view("gelu"), Activation::Gelu},
        std::pair {std::string_view("gelu_new"), Activation::GeluTanh},
        std::pair {std::string_view("gelu_pytorch_tanh"), Activation::GeluTanh},
        std::pair {std::string_view("relu"), Activation::Relu},
    };
    const std::string name = findString(config, "hidden_act").value_or("silu");
    for (const auto& [known_name, activation] : known) {
        if (known_name == name) {
            return activation;
        }
    }
    throw Error(ErrorCode::Unsupported, config.where, "hidden_act is \"" + name + "\", an activation this program does not know",
                "It knows silu, gelu, gelu_new, gelu_pytorch_tanh and relu");
}

RotaryScaling scalingOf(const JsonFile& fields, std::int64_t context)
{
    using Kind = RotaryScaling::Kind;
    const std::string type
        = findString(fields, "rope_type").value_or(findString(fields, "type").value_or("default"));
    RotaryScaling scaling;
    if (type == "default") {
        return scaling;
    }
    scaling.factor = requireNumber(fields, "factor");
    if (!(scaling.factor >= 1)) {
        throw Error(ErrorCode::Malformed, fields.where, "factor must be at least 1", "Correct the file");
    }
    scaling.originalContext = findInteger(fields, "original_max_position_embeddings").value_or(context);
    if (type == "linear") {
        scaling.kind = Kind::Linear;
    } else if (type == "dynamic") {
        scaling.kind = Kind::Dynamic;
    } else if (type == "llama3") {
        scaling.kind = Kind::Llama3;
        scaling.originalContext = requireIntegerBetween(fields, "original_max_position_embeddings", 1, largestSize);
        scaling.lowFrequencyFactor = requireNumber(fields, "low_freq_factor");
        scaling.highFrequencyFactor = requireNumber(fields, "high_freq_factor");
        if (!(scaling.highFrequencyFactor > scaling.lowFrequencyFactor) || !(scaling.lowFrequencyFactor > 0)) {
            throw Error(ErrorCode::Malformed, fields.where, "high_freq_factor must be above low_freq_factor, and both above 0",
                        "Correct the file");
        }
    } else {
        throw Error(ErrorCode::Unsupported, fields.where, "rope_type \"" + type + "\" is not supported",
                    "Supported are default, linear, dynamic and llama3");
    }
    return scaling;
}

} // namespace

ModelSpec commonSpec(const JsonFile& config)
{
    ModelSpec spec;
    spec.family = requireString(config, "model_type");
    spec.width = size(config, "hidden_size");
    spec.layers = requireIntegerBetween(config, "num_hidden_layers", 1, mostLayers);
    spec.heads = size(config, "num_attention_heads");
    spec.keyValueHeads = sizeOr(config, "num_key_value_heads", spec.heads);
    spec.intermediate = size(config, "intermediate_size");
    spec.vocabulary = size(config, "vocab_size");
    spec.context = size(config, "max_position_embeddings");
    if (!has(config, "head_dim") && spec.width % spec.heads != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    "hidden_size " + std::to_string(spec.width) + " is no multiple of num_attention_heads "
                        + std::to_string(spec.heads),
                    "Correct the file, or give head_dim");
    }
    spec.headWidth = sizeOr(config, "head_dim", spec.width / spec.heads);
    if (spec.heads % spec.keyValueHeads != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    "num_attention_heads " + std::to_string(spec.heads) + " is no multiple of num_key_value_heads "
                        + std::to_string(spec.keyValueHeads),
                    "Correct the file");
    }
    spec.activation = activationOf(config);
    spec.tiedHead = findBool(config, "tie_word_embeddings").value_or(false);
    return spec;
}

void readRotary(const JsonFile& config, ModelSpec& spec)
{
    spec.rotaryTheta = findNumber(config, "rope_theta").value_or(10000);
    if (const auto parameters = findObject(config, "rope_parameters")) {
        spec.rotaryTheta = findNumber(*parameters, "rope_theta").value_or(spec.rotaryTheta);
        spec.rotaryScaling = scalingOf(*parameters, spec.context);
    } else if (const auto scaling = findObject(config, "rope_scaling")) {
        spec.rotaryScaling = scalingOf(*scaling, spec.context);
    }
    if (!(spec.rotaryTheta > 0)) {
        throw Error(ErrorCode::Malformed, config.where, "rope_theta must be above 0", "Correct the file");
    }
    if (spec.headWidth % 2 != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    "rotary positions need an even head_dim, not " + std::to_string(spec.headWidth), "Correct the file");
    }
}

} // namespace prosector
