// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/config_fields.h"

#include "core/types/error.h"

#include <array>
#include <string>
#include <utility>

namespace prosector {

namespace {

// Beyond it a config.json is wrong.
constexpr std::int64_t mostLayers = 4096;

std::int64_t size(const JsonFile& config, std::string_view field)
{
    return requireIntegerBetween(config, field, 1, largestSize);
}

std::int64_t sizeOr(const JsonFile& config, std::string_view field, std::int64_t fallback)
{
    return !field.empty() && has(config, field) ? size(config, field) : fallback;
}

// The same; without a fallback (0) the field must be there.
std::int64_t sizeUnless(const JsonFile& config, std::string_view field, std::int64_t fallback)
{
    return fallback > 0 ? sizeOr(config, field, fallback) : size(config, field);
}

} // namespace

Activation activationNamed(const std::string& name, const JsonFile& config)
{
    constexpr std::array known{
        std::pair{std::string_view("silu"), Activation::Silu},
        std::pair{std::string_view("swish"), Activation::Silu},
        std::pair{std::string_view("gelu"), Activation::Gelu},
        std::pair{std::string_view("gelu_python"), Activation::Gelu},
        std::pair{std::string_view("gelu_new"), Activation::GeluTanh},
        std::pair{std::string_view("gelu_fast"), Activation::GeluTanh},
        std::pair{std::string_view("gelu_pytorch_tanh"), Activation::GeluTanh},
        std::pair{std::string_view("gelu_python_tanh"), Activation::GeluTanh},
        std::pair{std::string_view("gelu_accurate"), Activation::GeluTanh},
        std::pair{std::string_view("quick_gelu"), Activation::GeluQuick},
        std::pair{std::string_view("relu"), Activation::Relu},
        std::pair{std::string_view("relu2"), Activation::ReluSquared},
    };
    for (const auto& [knownName, activation] : known) {
        if (knownName == name) {
            return activation;
        }
    }
    throw Error(ErrorCode::Unsupported, config.where,
                say("Error", "\"%1\" is an activation this program does not know").with(name),
                say("Remedy", "It knows silu, gelu, gelu_new, gelu_pytorch_tanh, quick_gelu, relu and relu2"));
}

ModelSpec commonSpec(const JsonFile& config, const FieldNames& names, const FieldDefaults& defaults)
{
    ModelSpec spec;
    spec.family = requireString(config, "model_type");
    spec.width = size(config, names.width);
    spec.embeddingWidth = spec.width;
    spec.layers = requireIntegerBetween(config, names.layers, 1, mostLayers);
    spec.heads = sizeUnless(config, names.heads, defaults.heads);
    spec.keyValueHeads =
        sizeOr(config, names.keyValueHeads, defaults.keyValueHeads > 0 ? defaults.keyValueHeads : spec.heads);
    const bool mayLackIntermediate = names.intermediate.empty() || defaults.intermediate;
    spec.intermediate =
        mayLackIntermediate ? sizeOr(config, names.intermediate, 4 * spec.width) : size(config, names.intermediate);
    spec.vocabulary = sizeUnless(config, "vocab_size", defaults.vocabulary);
    const bool hasContext = !names.context.empty() && (defaults.context == 0 || has(config, names.context));
    spec.context = hasContext ? size(config, names.context) : defaults.context;
    const bool isHeadWidthGiven = has(config, "head_dim") || defaults.headWidth > 0;
    if (!isHeadWidthGiven && spec.width % spec.heads != 0) {
        throw Error(ErrorCode::Malformed, config.where,
                    say("Error", "%1 %2 is no multiple of %3 %4")
                        .with(std::string(names.width), spec.width, std::string(names.heads), spec.heads),
                    say("Remedy", "Correct the file, or give head_dim"));
    }
    spec.headWidth = sizeOr(config, "head_dim", defaults.headWidth > 0 ? defaults.headWidth : spec.width / spec.heads);
    if (spec.heads % spec.keyValueHeads != 0) {
        throw Error(
            ErrorCode::Malformed, config.where,
            say("Error", "%1 %2 is no multiple of %3 %4")
                .with(std::string(names.heads), spec.heads, std::string(names.keyValueHeads), spec.keyValueHeads),
            say("Remedy", "Correct the file"));
    }
    spec.activation =
        activationNamed(findString(config, names.activation).value_or(std::string(defaults.activation)), config);
    spec.tiedHead = findBool(config, "tie_word_embeddings").value_or(defaults.tiedHead);
    return spec;
}

void readSlidingWindow(const JsonFile& config, ModelSpec& spec, const LayerRule& isSliding, std::int64_t usual)
{
    const bool isUsual = usual > 0 && !config.object.contains("sliding_window");
    if (!isUsual && !has(config, "sliding_window")) {
        return;
    }
    const std::int64_t window = isUsual ? usual : requireIntegerBetween(config, "sliding_window", 1, largestSize);
    const bool hasTypes = has(config, "layer_types");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        bool slides = !isSliding || isSliding(layer);
        if (hasTypes) {
            const nlohmann::json& types = requireArray(config, "layer_types");
            if (static_cast<std::int64_t>(types.size()) != spec.layers) {
                throw Error(ErrorCode::Mismatch, config.where, say("Error", "layer_types does not name every layer"),
                            say("Remedy", "Correct the file"));
            }
            slides = types[static_cast<std::size_t>(layer)] == "sliding_attention";
        }
        spec.slidingWindows.push_back(slides ? window : 0);
    }
}

void readLateSlidingWindow(const JsonFile& config, ModelSpec& spec)
{
    if (!findBool(config, "use_sliding_window").value_or(false)) {
        return;
    }
    const std::int64_t first = findInteger(config, "max_window_layers").value_or(28);
    readSlidingWindow(
        config, spec, [first](std::int64_t layer) { return layer >= first; }, 4096);
}

double numberUnlessNull(const JsonFile& config, std::string_view field, double usual)
{
    return config.object.contains(field) ? findNumber(config, field).value_or(0) : usual;
}

} // namespace prosector
