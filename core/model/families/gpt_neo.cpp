// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GPT-Neo: unscaled attention, a window of the last tokens in every other layer, learned positions, a tied head.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/types/error.h"

namespace prosector {

namespace {

// attention_types: [[["global", "local"], 6]] names a pattern and how often it stands.
std::vector<std::string> attentionKinds(const JsonFile& config)
{
    std::vector<std::string> kinds;
    if (has(config, "attention_layers")) {
        for (const nlohmann::json& kind : requireArray(config, "attention_layers")) {
            kinds.push_back(kind.is_string() ? kind.get<std::string>() : std::string());
        }
        return kinds;
    }
    const std::int64_t layers = requireInteger(config, "num_layers");
    if (!has(config, "attention_types")) {
        for (std::int64_t layer = 0; layer < layers; ++layer) {
            kinds.push_back(layer % 2 == 0 ? "global" : "local");
        }
        return kinds;
    }
    for (const nlohmann::json& group : requireArray(config, "attention_types")) {
        const bool isGroup =
            group.is_array() && group.size() == 2 && group[0].is_array() && group[1].is_number_integer();
        if (!isGroup) {
            throw Error(ErrorCode::Malformed, config.where,
                        say("Error", "attention_types must be a list of [pattern, repetitions]"),
                        say("Remedy", "Correct the file"));
        }
        for (std::int64_t i = 0; i < group[1] && static_cast<std::int64_t>(kinds.size()) < layers; ++i) {
            for (const nlohmann::json& kind : group[0]) {
                kinds.push_back(kind.is_string() ? kind.get<std::string>() : std::string());
            }
        }
    }
    return kinds;
}

ModelSpec specOf(const JsonFile& config)
{
    const FieldNames names{
        "hidden_size",        "num_layers", "num_heads", "", "intermediate_size", "max_position_embeddings",
        "activation_function"};
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 2048;
    defaults.intermediate = true;
    defaults.activation = "gelu_new";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_epsilon").value_or(1e-5);
    spec.positions = PositionKind::Learned;
    spec.gated = false;
    spec.attentionScale = 1;
    const std::int64_t window = findInteger(config, "window_size").value_or(256);
    for (const std::string& kind : attentionKinds(config)) {
        if (kind != "global" && kind != "local") {
            throw Error(ErrorCode::Malformed, config.where,
                        say("Error", "attention kinds must be \"global\" or \"local\""),
                        say("Remedy", "Correct the file"));
        }
        spec.slidingWindows.push_back(kind == "local" ? window : 0);
    }
    if (static_cast<std::int64_t>(spec.slidingWindows.size()) != spec.layers) {
        throw Error(ErrorCode::Mismatch, config.where, say("Error", "attention_types does not name every layer"),
                    say("Remedy", "Correct the file"));
    }
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("transformer.wte");
    list.positions("transformer.wpe", spec.context);
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "transformer.h." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "ln_1", true);
        list.linear(Role::Query, layer, block + "attn.attention.q_proj", false);
        list.linear(Role::Key, layer, block + "attn.attention.k_proj", false);
        list.linear(Role::Value, layer, block + "attn.attention.v_proj", false);
        list.linear(Role::Output, layer, block + "attn.attention.out_proj", true);
        list.norm(Role::MlpNorm, layer, block + "ln_2", true);
        list.linear(Role::Up, layer, block + "mlp.c_fc", true);
        list.linear(Role::Down, layer, block + "mlp.c_proj", true);
    }
    list.norm(Role::FinalNorm, 0, "transformer.ln_f", true);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& gpt_neoFamily()
{
    static constexpr Family family{"gpt_neo", specOf, bindingsOf, "transformer."};
    return family;
}

} // namespace prosector
