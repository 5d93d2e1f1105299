// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GPT-NeoX and Pythia: parallel or sequential blocks, partly turning heads, fused maps head by head.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 2048;
    defaults.activation = "gelu";
    FieldNames names;
    names.keyValueHeads = "";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_eps").value_or(1e-5);
    spec.parallel = findBool(config, "use_parallel_residual").value_or(true);
    spec.gated = false;
    readRotary(config, spec, findNumber(config, "rotary_emb_base").value_or(10000),
               findNumber(config, "rotary_pct").value_or(0.25));
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    const bool bias = findBool(config, "attention_bias").value_or(true);
    BindingList list(spec);
    list.embedding("gpt_neox.embed_in");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "gpt_neox.layers." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", true);
        list.fusedQueryKeyValue(layer, block + "attention.query_key_value", FusedLayout::PerHead, bias);
        list.linear(Role::Output, layer, block + "attention.dense", bias);
        list.norm(Role::MlpNorm, layer, block + "post_attention_layernorm", true);
        list.linear(Role::Up, layer, block + "mlp.dense_h_to_4h", true);
        list.linear(Role::Down, layer, block + "mlp.dense_4h_to_h", true);
    }
    list.norm(Role::FinalNorm, 0, "gpt_neox.final_layer_norm", true);
    list.head("embed_out");
    return list.take();
}

} // namespace

const Family& gpt_neoxFamily()
{
    static constexpr Family family{"gpt_neox", specOf, bindingsOf, "gpt_neox."};
    return family;
}

} // namespace prosector
