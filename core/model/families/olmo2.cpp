// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OLMo 2: norms behind attention and MLP, before the residual sum, and over whole queries and keys.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 2048;
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-5);
    spec.norms.attentionIn = spec.norms.mlpIn = false;
    spec.norms.attentionOut = spec.norms.mlpOut = true;
    spec.queryKeyNorm = QueryKeyNorm::Projection;
    readRotary(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    const bool bias = findBool(config, "attention_bias").value_or(false);
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = llamaBlock(layer);
        list.linear(Role::Query, layer, block + "self_attn.q_proj", bias);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", bias);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", bias);
        list.normOf(Role::QueryNorm, layer, block + "self_attn.q_norm", spec.heads * spec.headWidth);
        list.normOf(Role::KeyNorm, layer, block + "self_attn.k_norm", spec.keyValueHeads * spec.headWidth);
        list.linear(Role::Output, layer, block + "self_attn.o_proj", bias);
        list.norm(Role::AttentionOutNorm, layer, block + "post_attention_layernorm", false);
        list.linear(Role::Gate, layer, block + "mlp.gate_proj", false);
        list.linear(Role::Up, layer, block + "mlp.up_proj", false);
        list.linear(Role::Down, layer, block + "mlp.down_proj", false);
        list.norm(Role::MlpOutNorm, layer, block + "post_feedforward_layernorm", false);
    }
    list.norm(Role::FinalNorm, 0, "model.norm", false);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& olmo2Family()
{
    static constexpr Family family{"olmo2", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
