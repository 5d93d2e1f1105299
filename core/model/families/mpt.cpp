// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MPT: positions by ALiBi, norms without bias, fused maps, a tied head.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/types/error.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldNames names{"d_model", "n_layers", "n_heads", "", "", "max_seq_len", ""};
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 2048;
    defaults.activation = "gelu";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_epsilon").value_or(1e-5);
    spec.positions = PositionKind::Alibi;
    spec.gated = false;
    if (const auto attention = findObject(config, "attn_config")) {
        if (!findBool(*attention, "alibi").value_or(true) || findBool(*attention, "qk_ln").value_or(false)) {
            throw Error(ErrorCode::Unsupported, attention->where,
                        say("Error", "MPT without ALiBi or with qk_ln is not supported"),
                        say("Remedy", "The published MPT models open"));
        }
        spec.alibiMaxBias = findNumber(*attention, "alibi_bias_max").value_or(8);
        spec.queryKeyValueClip = findNumber(*attention, "clip_qkv").value_or(0);
        spec.attentionScale = findNumber(*attention, "softmax_scale").value_or(0);
    }
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("transformer.wte");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "transformer.blocks." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "norm_1", false);
        list.fusedQueryKeyValue(layer, block + "attn.Wqkv", FusedLayout::Joined, false);
        list.linear(Role::Output, layer, block + "attn.out_proj", false);
        list.norm(Role::MlpNorm, layer, block + "norm_2", false);
        list.linear(Role::Up, layer, block + "ffn.up_proj", false);
        list.linear(Role::Down, layer, block + "ffn.down_proj", false);
    }
    list.norm(Role::FinalNorm, 0, "transformer.norm_f", false);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& mptFamily()
{
    static constexpr Family family{"mpt", specOf, bindingsOf, "transformer."};
    return family;
}

} // namespace prosector
