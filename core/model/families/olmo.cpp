// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OLMo: Llama with norms that have neither gain nor bias, and clipped queries, keys and values.

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
    spec.norm = NormKind::LayerNorm;
    spec.normEpsilon = 1e-5;
    spec.queryKeyValueClip = findNumber(config, "clip_qkv").value_or(0);
    readRotary(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = layout.outputBias = findBool(config, "attention_bias").value_or(false);
    layout.inputNorms = false; // they have no tensors
    return llamaBindings(spec, layout);
}

} // namespace

const Family& olmoFamily()
{
    static constexpr Family family{"olmo", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
