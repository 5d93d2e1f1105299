// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qwen 1.5, 2 and 2.5: Llama with biases on queries, keys and values.

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
    readRotary(config, spec);
    readLateSlidingWindow(config, spec);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    LlamaLayout layout;
    layout.queryKeyValueBias = true;
    return llamaBindings(spec, layout);
}

} // namespace

const Family& qwen2Family()
{
    static constexpr Family family{"qwen2", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
