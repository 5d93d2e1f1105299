// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Llama 1, 2 and 3 (also TinyLlama and SmolLM): pre-norm blocks, rotary positions, grouped queries, a SwiGLU MLP.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 2048;
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    readRotary(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = layout.outputBias = findBool(config, "attention_bias").value_or(false);
    layout.mlpBias = findBool(config, "mlp_bias").value_or(false);
    return llamaBindings(spec, layout);
}

} // namespace

const Family& llamaFamily()
{
    static constexpr Family family{"llama", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
