// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GPT-2: learned positions, matrices stored [input, output], a tied head.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    const FieldNames names{"n_embd", "n_layer", "n_head", "", "n_inner", "n_positions", "activation_function"};
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 1024;
    defaults.intermediate = true;
    defaults.activation = "gelu_new";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_epsilon").value_or(1e-5);
    spec.positions = PositionKind::Learned;
    spec.gated = false;
    if (!findBool(config, "scale_attn_weights").value_or(true)) {
        spec.attentionScale = 1;
    }
    spec.attentionScaleByLayer = findBool(config, "scale_attn_by_inverse_layer_idx").value_or(false);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("transformer.wte");
    list.positions("transformer.wpe", spec.context);
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "transformer.h." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "ln_1", true);
        list.fusedQueryKeyValue(layer, block + "attn.c_attn", FusedLayout::Joined, true, true);
        list.transposedLinear(Role::Output, layer, block + "attn.c_proj", true);
        list.norm(Role::MlpNorm, layer, block + "ln_2", true);
        list.transposedLinear(Role::Up, layer, block + "mlp.c_fc", true);
        list.transposedLinear(Role::Down, layer, block + "mlp.c_proj", true);
    }
    list.norm(Role::FinalNorm, 0, "transformer.ln_f", true);
    list.head("lm_head");
    return list.take();
}

} // namespace

const Family& gpt2Family()
{
    static constexpr Family family{"gpt2", specOf, bindingsOf, "transformer."};
    return family;
}

} // namespace prosector
