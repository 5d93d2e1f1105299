// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gemma 2: norms on both sides, soft caps, a sliding window in every other layer.

#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/gemma_layout.h"

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 8192;
    ModelSpec spec = sandwichedGemmaSpec(config, defaults);
    spec.attentionSoftCap = numberUnlessNull(config, "attn_logit_softcapping", 50);
    spec.logitSoftCap = numberUnlessNull(config, "final_logit_softcapping", 30);
    readRotary(config, spec);
    readSlidingWindow(
        config, spec, [](std::int64_t layer) { return layer % 2 == 0; }, 4096);
    return spec;
}

} // namespace

const Family& gemma2Family()
{
    static constexpr Family family{"gemma2", specOf, sandwichedGemmaBindings, "model."};
    return family;
}

} // namespace prosector
