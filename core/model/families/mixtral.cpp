// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mixtral: Mistral with a mixture of experts in every block.

#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 131072;
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-5);
    MixtureFields fields;
    fields.experts = "num_local_experts";
    fields.intermediate = "intermediate_size";
    spec.mixture = readMixture(config, spec, fields);
    spec.mixture.normalized = true;
    readRotary(config, spec, 1e6);
    readSlidingWindow(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    LlamaLayout layout;
    layout.mixture = {"block_sparse_moe", "w1", "w3", "w2"};
    return llamaBindings(spec, layout);
}

} // namespace

const Family& mixtralFamily()
{
    static constexpr Family family{"mixtral", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
