// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gemma 2: norms on both sides, soft caps, a sliding window in every other layer.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/gemma_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    ModelSpec spec = sandwichedGemmaSpec(config);
    readRotary(config, spec);
    readSlidingWindow(config, spec, [](std::int64_t layer) { return layer % 2 == 0; });
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    return sandwichedGemmaBindings(spec);
}

} // namespace

const Family& gemma2Family()
{
    static constexpr Family family{"gemma2", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
