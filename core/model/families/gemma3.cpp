// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gemma 3, text: Gemma 2 without soft caps, with a norm over each head of queries and keys, and with rotary positions
// of their own in the layers with a sliding window.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/gemma_layout.h"

namespace prosector {

namespace {

// Five layers with a sliding window, then one without.
bool isSliding(std::int64_t layer)
{
    return (layer + 1) % 6 != 0;
}

ModelSpec specOf(const JsonFile& config)
{
    ModelSpec spec = sandwichedGemmaSpec(config);
    if (!has(config, "head_dim")) {
        spec.headWidth = 256; // the reference's default, whatever the width
    }
    spec.queryKeyNorm = QueryKeyNorm::Head;
    readRotary(config, spec, 1000000);
    spec.localRotary = Rotary{};
    spec.localRotary->width = spec.rotary.width;
    spec.localRotary->theta = findNumber(config, "rope_local_base_freq").value_or(10000);
    readSlidingWindow(config, spec, isSliding);
    return spec;
}

std::vector<TensorBinding> bindingsOf(const ModelSpec& spec, const JsonFile&)
{
    return sandwichedGemmaBindings(spec);
}

} // namespace

const Family& gemma3Family()
{
    static constexpr Family family{"gemma3_text", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
