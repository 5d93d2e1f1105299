// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/gemma_layout.h"

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/llama_layout.h"

#include <cmath>

namespace prosector {

ModelSpec sandwichedGemmaSpec(const JsonFile& config, FieldDefaults defaults)
{
    FieldNames names;
    names.activation = "hidden_activation";
    defaults.tiedHead = true;
    defaults.headWidth = 256;
    defaults.activation = "gelu_pytorch_tanh";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::RmsNormPlusOne;
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.norms.attentionOut = spec.norms.mlpOut = true;
    spec.embeddingScale = std::sqrt(static_cast<double>(spec.width));
    spec.attentionScale = 1 / std::sqrt(findNumber(config, "query_pre_attn_scalar").value_or(256));
    return spec;
}

ModelSpec gemma3Spec(const JsonFile& config)
{
    FieldDefaults defaults;
    defaults.context = 131072;
    // The published multimodal files leave these out.
    defaults.heads = 8;
    defaults.keyValueHeads = 4;
    defaults.vocabulary = 262208;
    ModelSpec spec = sandwichedGemmaSpec(config, defaults);
    spec.attentionSoftCap = findNumber(config, "attn_logit_softcapping").value_or(0);
    spec.logitSoftCap = findNumber(config, "final_logit_softcapping").value_or(0);
    spec.queryKeyNorm = QueryKeyNorm::Head;
    readRotary(config, spec, 1000000);
    if (!spec.localRotary) { // as in files older than rope_parameters
        spec.localRotary = Rotary{};
        spec.localRotary->width = spec.rotary.width;
        spec.localRotary->theta = findNumber(config, "rope_local_base_freq").value_or(10000);
    }
    // Five layers with a sliding window, then one without. The underscore is the newer name.
    const std::string_view field =
        has(config, "sliding_window_pattern") ? "sliding_window_pattern" : "_sliding_window_pattern";
    const std::int64_t pattern = has(config, field) ? requireIntegerBetween(config, field, 1, 4096) : 6;
    readSlidingWindow(
        config, spec, [pattern](std::int64_t layer) { return (layer + 1) % pattern != 0; }, 4096);
    return spec;
}

std::vector<TensorBinding> sandwichedGemmaBindings(const ModelSpec& spec, const JsonFile& config)
{
    const bool bias = findBool(config, "attention_bias").value_or(false);
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = llamaBlock(layer);
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", false);
        list.linear(Role::Query, layer, block + "self_attn.q_proj", bias);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", bias);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", bias);
        if (spec.queryKeyNorm == QueryKeyNorm::Head) {
            list.normOf(Role::QueryNorm, layer, block + "self_attn.q_norm", spec.headWidth);
            list.normOf(Role::KeyNorm, layer, block + "self_attn.k_norm", spec.headWidth);
        }
        list.linear(Role::Output, layer, block + "self_attn.o_proj", bias);
        list.norm(Role::AttentionOutNorm, layer, block + "post_attention_layernorm", false);
        list.norm(Role::MlpNorm, layer, block + "pre_feedforward_layernorm", false);
        list.linear(Role::Gate, layer, block + "mlp.gate_proj", false);
        list.linear(Role::Up, layer, block + "mlp.up_proj", false);
        list.linear(Role::Down, layer, block + "mlp.down_proj", false);
        list.norm(Role::MlpOutNorm, layer, block + "post_feedforward_layernorm", false);
    }
    list.norm(Role::FinalNorm, 0, "model.norm", false);
    list.head("lm_head");
    return list.take();
}

} // namespace prosector
