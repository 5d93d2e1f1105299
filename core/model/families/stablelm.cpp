// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// StableLM: Llama with LayerNorm, partly turning heads and, in some models, parallel blocks that share one norm.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 4096;
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_eps").value_or(1e-5);
    spec.parallel = spec.norms.shared = findBool(config, "use_parallel_residual").value_or(false);
    if (findBool(config, "qk_layernorm").value_or(false)) {
        spec.queryKeyNorm = QueryKeyNorm::EachHead;
    }
    const bool isOld = has(config, "rope_pct") && !has(config, "partial_rotary_factor");
    readRotary(config, spec, 10000, isOld ? requireNumber(config, "rope_pct") : 0.25);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    const bool bias = findBool(config, "use_qkv_bias").value_or(false);
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", true);
        list.linear(Role::Query, layer, block + "self_attn.q_proj", bias);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", bias);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", bias);
        if (spec.queryKeyNorm == QueryKeyNorm::EachHead) {
            list.normOfEachHead(Role::QueryNorm, layer, block + "self_attn.q_layernorm.norms.", spec.heads);
            list.normOfEachHead(Role::KeyNorm, layer, block + "self_attn.k_layernorm.norms.", spec.keyValueHeads);
        }
        list.linear(Role::Output, layer, block + "self_attn.o_proj", false);
        if (!spec.norms.shared) {
            list.norm(Role::MlpNorm, layer, block + "post_attention_layernorm", true);
        }
        list.linear(Role::Gate, layer, block + "mlp.gate_proj", false);
        list.linear(Role::Up, layer, block + "mlp.up_proj", false);
        list.linear(Role::Down, layer, block + "mlp.down_proj", false);
    }
    list.norm(Role::FinalNorm, 0, "model.norm", true);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& stablelmFamily()
{
    static constexpr Family family{"stablelm", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
