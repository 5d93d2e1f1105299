// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Baichuan 1 and 2: Llama with queries, keys and values in one tensor. 7B has rotary positions, 13B ALiBi; the second
// generation scales the rows of its head to length one.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

// The two generations share model_type; the second has another vocabulary and a field of its own.
constexpr std::int64_t secondGenerationVocabulary = 125696;

ModelSpec specOf(const JsonFile& config)
{
    FieldNames names;
    names.keyValueHeads = "";
    // Only the 13B models, which have no table of positions, leave max_position_embeddings out.
    const bool rotary = has(config, "max_position_embeddings");
    if (!rotary) {
        names.context = "model_max_length";
    }
    FieldDefaults defaults;
    defaults.context = 4096;
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.normalizedHead = spec.vocabulary == secondGenerationVocabulary || has(config, "z_loss_weight");
    if (rotary) {
        readRotary(config, spec);
    } else {
        spec.positions = PositionKind::Alibi;
    }
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", false);
        list.fusedQueryKeyValue(layer, block + "self_attn.W_pack", FusedLayout::Joined, false);
        list.linear(Role::Output, layer, block + "self_attn.o_proj", false);
        list.norm(Role::MlpNorm, layer, block + "post_attention_layernorm", false);
        list.linear(Role::Gate, layer, block + "mlp.gate_proj", false);
        list.linear(Role::Up, layer, block + "mlp.up_proj", false);
        list.linear(Role::Down, layer, block + "mlp.down_proj", false);
    }
    list.norm(Role::FinalNorm, 0, "model.norm", false);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& baichuanFamily()
{
    static constexpr Family family{"baichuan", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
