// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qwen 1.5 and 2 with mixtures of experts, beside which every token passes a gated MLP.

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
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    MixtureFields fields;
    fields.defaultExperts = 60;
    fields.defaultPerToken = 4;
    spec.mixture = readMixture(config, spec, fields);
    spec.mixture.normalized = findBool(config, "norm_topk_prob").value_or(false);
    spec.mixture.sharedIntermediate = requireIntegerBetween(config, "shared_expert_intermediate_size", 1, 1 << 24);
    readSparseLayers(config, spec);
    readRotary(config, spec);
    readLateSlidingWindow(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = findBool(config, "qkv_bias").value_or(true);
    return llamaBindings(spec, layout);
}

} // namespace

const Family& qwen2_moeFamily()
{
    static constexpr Family family{"qwen2_moe", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
