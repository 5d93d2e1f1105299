// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Falcon: the 7B layout (one key-value head, one shared norm), the 40B layout (grouped, two norms), the 11B layout
// (grouped, one shared norm) and the RW models (ALiBi, sequential).

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

enum class Layout
{
    MultiQuery,
    Grouped,
    PerHead
};

Layout layoutOf(const JsonFile& config)
{
    if (findBool(config, "new_decoder_architecture").value_or(false)) {
        return Layout::Grouped;
    }
    return findBool(config, "multi_query").value_or(true) ? Layout::MultiQuery : Layout::PerHead;
}

ModelSpec specOf(const JsonFile& config)
{
    FieldNames names;
    names.width = has(config, "n_embed") ? "n_embed" : "hidden_size";
    names.layers = has(config, "num_hidden_layers") ? "num_hidden_layers" : "n_layer";
    names.heads = has(config, "num_attention_heads") ? "num_attention_heads" : "n_head";
    names.keyValueHeads = "";
    if (layoutOf(config) == Layout::Grouped) {
        names.keyValueHeads = has(config, "num_kv_heads") ? "num_kv_heads" : "n_head_kv";
    }
    names.intermediate = "ffn_hidden_size";
    names.activation = "activation";
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 2048;
    defaults.intermediate = true;
    defaults.activation = "gelu";
    ModelSpec spec = commonSpec(config, names, defaults);
    if (layoutOf(config) == Layout::MultiQuery) {
        spec.keyValueHeads = 1; // whatever num_kv_heads says
    }
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_epsilon").value_or(1e-5);
    spec.gated = false;
    const bool grouped = layoutOf(config) == Layout::Grouped;
    spec.parallel = grouped || findBool(config, "parallel_attn").value_or(true);
    const std::int64_t parallelNorms = findInteger(config, "num_ln_in_parallel_attn").value_or(grouped ? 2 : 1);
    spec.norms.shared = spec.parallel && parallelNorms == 1;
    if (findBool(config, "alibi").value_or(false)) {
        spec.positions = PositionKind::Alibi;
        spec.alibiBeforeScale = true;
    } else {
        readRotary(config, spec);
    }
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    const bool bias = findBool(config, "bias").value_or(false);
    FusedLayout fused = FusedLayout::PerHead;
    if (layoutOf(config) != Layout::PerHead) {
        fused = FusedLayout::PerGroup; // one group where there is one key-value head
    }
    const bool twoParallelNorms = spec.parallel && !spec.norms.shared;
    BindingList list(spec);
    list.embedding("transformer.word_embeddings");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "transformer.h." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + (twoParallelNorms ? "ln_attn" : "input_layernorm"), true);
        if (!spec.norms.shared) {
            list.norm(Role::MlpNorm, layer, block + (twoParallelNorms ? "ln_mlp" : "post_attention_layernorm"), true);
        }
        list.fusedQueryKeyValue(layer, block + "self_attention.query_key_value", fused, bias);
        list.linear(Role::Output, layer, block + "self_attention.dense", bias);
        list.linear(Role::Up, layer, block + "mlp.dense_h_to_4h", bias);
        list.linear(Role::Down, layer, block + "mlp.dense_4h_to_h", bias);
    }
    list.norm(Role::FinalNorm, 0, "transformer.ln_f", true);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& falconFamily()
{
    static constexpr Family family{"falcon", specOf, bindingsOf, "transformer."};
    return family;
}

} // namespace prosector
