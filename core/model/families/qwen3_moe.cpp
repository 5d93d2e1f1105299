// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qwen 3 with mixtures of experts.

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
    spec.queryKeyNorm = QueryKeyNorm::Head;
    MixtureFields fields;
    fields.defaultExperts = 128;
    fields.defaultPerToken = 8;
    spec.mixture = readMixture(config, spec, fields);
    spec.mixture.normalized = findBool(config, "norm_topk_prob").value_or(false);
    readSparseLayers(config, spec);
    readRotary(config, spec);
    readLateSlidingWindow(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = layout.outputBias = findBool(config, "attention_bias").value_or(false);
    return llamaBindings(spec, layout);
}

} // namespace

const Family& qwen3_moeFamily()
{
    static constexpr Family family{"qwen3_moe", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
