// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qwen 3: Llama with a norm over each head of queries and keys.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 32768;
    ModelSpec spec = commonSpec(config, {}, defaults);
    if (!has(config, "head_dim")) {
        spec.headWidth = 128; // the reference's default, whatever the width
    }
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.queryKeyNorm = QueryKeyNorm::Head;
    readRotary(config, spec);
    if (findBool(config, "use_sliding_window").value_or(false)) {
        readSlidingWindow(config, spec);
    }
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = layout.outputBias = findBool(config, "attention_bias").value_or(false);
    std::vector<TensorBinding> bindings = llamaBindings(spec, layout);
    BindingList list(spec);
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        list.normOf(Role::QueryNorm, layer, llamaBlock(layer) + "self_attn.q_norm", spec.headWidth);
        list.normOf(Role::KeyNorm, layer, llamaBlock(layer) + "self_attn.k_norm", spec.headWidth);
    }
    for (TensorBinding& binding : list.take()) {
        bindings.push_back(std::move(binding));
    }
    return bindings;
}

} // namespace

const Family& qwen3Family()
{
    static constexpr Family family{"qwen3", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
