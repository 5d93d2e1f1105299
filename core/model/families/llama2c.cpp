// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// llama2.c: Llama 2 as Karpathy's program stores it, neighboring channels of a head turning against each other. Such a
// file has no config.json; its header is turned into one. The norm's epsilon and the rotary base are the program's.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    ModelSpec spec = commonSpec(config);
    spec.normEpsilon = 1e-5;
    readRotary(config, spec);
    spec.rotary.interleaved = true;
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    return llamaBindings(spec, LlamaLayout());
}

} // namespace

const Family& llama2cFamily()
{
    static constexpr Family family{"llama2c", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
