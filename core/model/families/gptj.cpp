// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GPT-J: parallel blocks that share one norm, neighboring channels turning, a bias on the head.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    const FieldNames names{"n_embd", "n_layer", "n_head", "", "n_inner", "n_positions", "activation_function"};
    FieldDefaults defaults;
    defaults.context = 2048;
    defaults.intermediate = true;
    defaults.activation = "gelu_new";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = findNumber(config, "layer_norm_epsilon").value_or(1e-5);
    spec.parallel = spec.norms.shared = true;
    spec.gated = false;
    spec.rotary.interleaved = true;
    const auto turning = static_cast<double>(findInteger(config, "rotary_dim").value_or(64));
    spec.rotary.width = rotaryWidth(config, spec, turning / static_cast<double>(spec.headWidth));
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    BindingList list(spec);
    list.embedding("transformer.wte");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = "transformer.h." + std::to_string(layer) + ".";
        list.norm(Role::AttentionNorm, layer, block + "ln_1", true);
        list.linear(Role::Query, layer, block + "attn.q_proj", false);
        list.linear(Role::Key, layer, block + "attn.k_proj", false);
        list.linear(Role::Value, layer, block + "attn.v_proj", false);
        list.linear(Role::Output, layer, block + "attn.out_proj", false);
        list.linear(Role::Up, layer, block + "mlp.fc_in", true);
        list.linear(Role::Down, layer, block + "mlp.fc_out", true);
    }
    list.norm(Role::FinalNorm, 0, "transformer.ln_f", true);
    list.head("lm_head", true);
    return list.take();
}

} // namespace

const Family& gptjFamily()
{
    static constexpr Family family{"gptj", specOf, bindingsOf, "transformer."};
    return family;
}

} // namespace prosector
