// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gemma 1: norms by one plus a gain, scaled embeddings, a tied head, heads of their own width.

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/family.h"
#include "core/model/detail/llama_layout.h"

#include <cmath>

namespace prosector {

namespace {

ModelSpec specOf(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 8192;
    defaults.headWidth = 256;
    defaults.activation = "gelu_pytorch_tanh";
    FieldNames names;
    // hidden_act of early files says gelu where the model was trained with the tanh form; hidden_activation overrides
    // it.
    const bool isEarly = findString(config, "hidden_act").value_or("gelu") == "gelu";
    if (isEarly || has(config, "hidden_activation")) {
        names.activation = "hidden_activation";
    }
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::RmsNormPlusOne;
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.embeddingScale = std::sqrt(static_cast<double>(spec.width));
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

const Family& gemmaFamily()
{
    static constexpr Family family{"gemma", specOf, bindingsOf, "model."};
    return family;
}

} // namespace prosector
