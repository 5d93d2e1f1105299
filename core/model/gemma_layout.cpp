// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/gemma_layout.h"

#include "core/model/detail/binding_list.h"
#include "core/model/detail/config_fields.h"
#include "core/model/detail/llama_layout.h"

#include <cmath>

namespace prosector {

ModelSpec sandwichedGemmaSpec(const JsonFile& config)
{
    FieldNames names;
    names.activation = "hidden_activation";
    FieldDefaults defaults;
    defaults.tiedHead = true;
    defaults.context = 8192;
    defaults.activation = "gelu_pytorch_tanh";
    ModelSpec spec = commonSpec(config, names, defaults);
    spec.norm = NormKind::RmsNormPlusOne;
    spec.normEpsilon = findNumber(config, "rms_norm_eps").value_or(1e-6);
    spec.norms.attentionOut = spec.norms.mlpOut = true;
    spec.embeddingScale = std::sqrt(static_cast<double>(spec.width));
    spec.attentionScale = 1 / std::sqrt(findNumber(config, "query_pre_attn_scalar").value_or(256));
    spec.attentionSoftCap = findNumber(config, "attn_logit_softcapping").value_or(0);
    spec.logitSoftCap = findNumber(config, "final_logit_softcapping").value_or(0);
    return spec;
}

std::vector<TensorBinding> sandwichedGemmaBindings(const ModelSpec& spec)
{
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = llamaBlock(layer);
        list.norm(Role::AttentionNorm, layer, block + "input_layernorm", false);
        list.linear(Role::Query, layer, block + "self_attn.q_proj", false);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", false);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", false);
        if (spec.queryKeyNorm == QueryKeyNorm::Head) {
            list.normOf(Role::QueryNorm, layer, block + "self_attn.q_norm", spec.headWidth);
            list.normOf(Role::KeyNorm, layer, block + "self_attn.k_norm", spec.headWidth);
        }
        list.linear(Role::Output, layer, block + "self_attn.o_proj", false);
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
