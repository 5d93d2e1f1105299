// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OLMoE: Llama with a mixture of experts in every block and a norm over whole queries and keys.

#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 4096;
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-5);
    spec.queryKeyNorm = QueryKeyNorm::Projection;
    spec.queryKeyValueClip = findNumber(config, "clip_qkv").value_or(0);
    MixtureFields fields;
    fields.intermediate = "intermediate_size";
    fields.defaultExperts = 64;
    fields.defaultPerToken = 8;
    spec.mixture = readMixture(config, spec, fields);
    spec.mixture.normalized = findBool(config, "norm_topk_prob").value_or(false);
    readRotary(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile& config)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = layout.outputBias = findBool(config, "attention_bias").value_or(false);
    return llamaBindings(spec, layout);
}

} // namespace

const Family& olmoeFamily()
{
    static constexpr Family family{"olmoe", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
