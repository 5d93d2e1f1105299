// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Llama 1, 2 and 3: pre-norm blocks with RMSNorm, rotary positions, grouped queries and a SwiGLU MLP.

#include "core/checkpoint/detail/json_file.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

#include <string>

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    ModelSpec spec = commonSpec(config);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.gated = true;
    const bool attentionBias = findBool(config, "attention_bias").value_or(false);
    spec.queryKeyValueBias = attentionBias;
    spec.outputBias = attentionBias;
    spec.mlpBias = findBool(config, "mlp_bias").value_or(false);
    readRotary(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec)
{
    const std::int64_t queryWidth = spec.heads * spec.headWidth;
    const std::int64_t keyWidth = spec.keyValueHeads * spec.headWidth;
    std::vector<TensorBinding> bindings;
    bindings.push_back({{Role::Embedding}, "model.embed_tokens.weight", {spec.vocabulary, spec.width}});
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        const auto linear = [&](Role role, const std::string& name, std::int64_t out, std::int64_t in, bool bias) {
            bindings.push_back({{role, layer}, block + name + ".weight", {out, in}});
            if (bias) {
                bindings.push_back({{role, layer, true}, block + name + ".bias", {out}});
            }
        };
        bindings.push_back({{Role::AttentionNorm, layer}, block + "input_layernorm.weight", {spec.width}});
        linear(Role::Query, "self_attn.q_proj", queryWidth, spec.width, spec.queryKeyValueBias);
        linear(Role::Key, "self_attn.k_proj", keyWidth, spec.width, spec.queryKeyValueBias);
        linear(Role::Value, "self_attn.v_proj", keyWidth, spec.width, spec.queryKeyValueBias);
        linear(Role::Output, "self_attn.o_proj", spec.width, queryWidth, spec.outputBias);
        bindings.push_back({{Role::MlpNorm, layer}, block + "post_attention_layernorm.weight", {spec.width}});
        linear(Role::Gate, "mlp.gate_proj", spec.intermediate, spec.width, spec.mlpBias);
        linear(Role::Up, "mlp.up_proj", spec.intermediate, spec.width, spec.mlpBias);
        linear(Role::Down, "mlp.down_proj", spec.width, spec.intermediate, spec.mlpBias);
    }
    bindings.push_back({{Role::FinalNorm}, "model.norm.weight", {spec.width}});
    if (!spec.tiedHead) {
        bindings.push_back({{Role::Head}, "lm_head.weight", {spec.vocabulary, spec.width}});
    }
    return bindings;
}

} // namespace

const Family& llamaFamily()
{
    static constexpr Family family {"llama", specOf, bindingsOf};
    return family;
}

} // namespace prosector
