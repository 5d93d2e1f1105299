// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qwen 3: Llama with a norm over each head of queries and keys.

#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 32768;
    defaults.headWidth = 128; // whatever the width
    ModelSpec spec = commonSpec(config, {}, defaults);
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.queryKeyNorm = QueryKeyNorm::Head;
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

const Family& qwen3Family()
{
    static constexpr Family family{"qwen3", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
