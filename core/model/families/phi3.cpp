// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phi 3 and 4: Llama with queries, keys and values in one tensor, gate and up in another, and LongRoPE.

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
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-5);
    readRotary(config, spec);
    readSlidingWindow(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", false);
        list.fusedQueryKeyValue(layer, block + "self_attn.qkv_proj", FusedLayout::Joined, false);
        list.linear(Role::Output, layer, block + "self_attn.o_proj", false);
        list.norm(Role::MlpNorm, layer, block + "post_attention_layernorm", false);
        list.fusedGateUp(layer, block + "mlp.gate_up_proj");
        list.linear(Role::Down, layer, block + "mlp.down_proj", false);
    }
    list.norm(Role::FinalNorm, 0, "model.norm", false);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& phi3Family()
{
    static constexpr Family family{"phi3", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
