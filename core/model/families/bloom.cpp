// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// BLOOM: positions by ALiBi, a norm behind the embedding, fused maps head by head, a tied head.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldNames names;
    names.width = has(config, "n_embed") ? "n_embed" : "hidden_size";
    names.layers = has(config, "num_hidden_layers") ? "num_hidden_layers" : "n_layer";
    names.heads = has(config, "num_attention_heads") ? "num_attention_heads" : "n_head";
    names.keyValueHeads = "";
    names.intermediate = "";
    names.context = "seq_length";
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 2048;
    defaults.activation = "gelu_new";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.activation = Activation::GeluTanh;
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_epsilon").value_or(1e-5);
    spec.positions = PositionKind::Alibi;
    spec.embeddingNorm = true;
    spec.gated = false;
    spec.norms.residualFromNorm = findBool(config, "apply_residual_connection_post_layernorm").value_or(false);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("transformer.word_embeddings");
    list.norm(Role::EmbeddingNorm, 0, "transformer.word_embeddings_layernorm", true);
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "transformer.h." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", true);
        list.fusedQueryKeyValue(layer, block + "self_attention.query_key_value", FusedLayout::PerHead, true);
        list.linear(Role::Output, layer, block + "self_attention.dense", true);
        list.norm(Role::MlpNorm, layer, block + "post_attention_layernorm", true);
        list.linear(Role::Up, layer, block + "mlp.dense_h_to_4h", true);
        list.linear(Role::Down, layer, block + "mlp.dense_4h_to_h", true);
    }
    list.norm(Role::FinalNorm, 0, "transformer.ln_f", true);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& bloomFamily()
{
    static constexpr Family family{"bloom", specOf, bindingsOf, "transformer."};
    return family;
}

} // namespace prosector
