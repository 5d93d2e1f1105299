// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phi 1, 1.5 and 2: parallel blocks that share one norm, partly turning heads, biases everywhere.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 2048;
    defaults.activation = "gelu_new";
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_eps").value_or(1e-5);
    spec.parallel = true;
    spec.norms.shared = true;
    spec.gated = false;
    if (findBool(config, "qk_layernorm").value_or(false)) {
        spec.queryKeyNorm = QueryKeyNorm::Head;
    }
    readRotary(config, spec, 10000, 0.5);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", true);
        list.linear(Role::Query, layer, block + "self_attn.q_proj", true);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", true);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", true);
        if (spec.queryKeyNorm == QueryKeyNorm::Head) {
            list.normOf(Role::QueryNorm, layer, block + "self_attn.q_layernorm", spec.headWidth, true);
            list.normOf(Role::KeyNorm, layer, block + "self_attn.k_layernorm", spec.headWidth, true);
        }
        list.linear(Role::Output, layer, block + "self_attn.dense", true);
        list.linear(Role::Up, layer, block + "mlp.fc1", true);
        list.linear(Role::Down, layer, block + "mlp.fc2", true);
    }
    list.norm(Role::FinalNorm, 0, "model.final_layernorm", true);
    list.head("lm_head", true);
    return list.take();
}

} // namespace

const Family& phiFamily()
{
    static constexpr Family family{"phi", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
