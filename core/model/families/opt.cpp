// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OPT: learned positions from row 2 on, ReLU; the 350M model norms behind the residual sums and projects embeddings.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

constexpr std::int64_t positionOffset = 2;

ModelSpec specOf(const JsonFile& config)
{
    FieldNames names;
    names.keyValueHeads = "";
    names.intermediate = "ffn_dim";
    names.activation = "activation_function";
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 2048;
    defaults.activation = "relu";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = 1e-5;
    spec.positions = PositionKind::Learned;
    spec.positionOffset = positionOffset;
    spec.gated = false;
    spec.embeddingWidth = has(config, "word_embed_proj_dim")
        ? requireIntegerBetween(config, "word_embed_proj_dim", 1, 1 << 24)
        : spec.width;
    const bool before = findBool(config, "do_layer_norm_before").value_or(true);
    spec.norms.attentionIn = spec.norms.mlpIn = before;
    spec.norms.attentionSum = spec.norms.mlpSum = !before;
    spec.finalNorm = before && !findBool(config, "_remove_final_layer_norm").value_or(false);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    const bool bias = findBool(config, "enable_bias").value_or(true);
    const bool before = spec.norms.attentionIn;
    const bool hasGains = findBool(config, "layer_norm_elementwise_affine").value_or(true); // Galactica has none
    BindingList list(spec);
    list.embedding("model.decoder.embed_tokens");
    list.positions("model.decoder.embed_positions", spec.context + positionOffset);
    if (spec.embeddingWidth != spec.width) {
        list.linear(Role::ProjectIn, 0, "model.decoder.project_in", false);
        list.linear(Role::ProjectOut, 0, "model.decoder.project_out", false);
    }
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "model.decoder.layers." + std::to_string(layer) + ".";
        if (hasGains) {
            list.norm(before ? Role::AttentionNorm : Role::AttentionSumNorm, layer, block + "self_attn_layer_norm",
                      true);
            list.norm(before ? Role::MlpNorm : Role::MlpSumNorm, layer, block + "final_layer_norm", true);
        }
        list.linear(Role::Query, layer, block + "self_attn.q_proj", bias);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", bias);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", bias);
        list.linear(Role::Output, layer, block + "self_attn.out_proj", bias);
        list.linear(Role::Up, layer, block + "fc1", bias);
        list.linear(Role::Down, layer, block + "fc2", bias);
    }
    if (spec.finalNorm && hasGains) {
        list.norm(Role::FinalNorm, 0, "model.decoder.final_layer_norm", true);
    }
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& optFamily()
{
    static constexpr Family family{"opt", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
