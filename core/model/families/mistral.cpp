// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mistral: Llama with a sliding window.

#include "core/model/detail/binding_list.h"
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
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    readRotary(config, spec);
    readSlidingWindow(config, spec, {}, 4096);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    return llamaBindings(spec, {});
}

} // namespace

const Family& mistralFamily()
{
    static constexpr Family family{"mistral", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
