// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/llama_layout.h"

namespace prosector {

namespace {

void bindQueryKeyNorms(BindingList& list, const ModelSpec& spec, std::int64_t layer, const std::string& block)
{
    if (spec.queryKeyNorm == QueryKeyNorm::None) {
        return;
    }
    const bool perHead = spec.queryKeyNorm == QueryKeyNorm::Head;
    list.normOf(Role::QueryNorm, layer, block + "self_attn.q_norm", spec.headWidth * (perHead ? 1 : spec.heads));
    list.normOf(Role::KeyNorm, layer, block + "self_attn.k_norm", spec.headWidth * (perHead ? 1 : spec.keyValueHeads));
}

} // namespace

std::string llamaBlock(std::int64_t layer)
{
    return "model.layers." + std::to_string(layer) + ".";
}

std::vector<TensorBinding> llamaBindings(const ModelSpec& spec, const LlamaLayout& layout)
{
    BindingList list(spec);
    list.embedding("model.embed_tokens");
    for (std::int64_t layer = 0; layer < spec.layers; ++layer) {
        const std::string block = llamaBlock(layer);
        list.linear(Role::Query, layer, block + "self_attn.q_proj", layout.queryKeyValueBias);
        list.linear(Role::Key, layer, block + "self_attn.k_proj", layout.queryKeyValueBias);
        list.linear(Role::Value, layer, block + "self_attn.v_proj", layout.queryKeyValueBias);
        list.linear(Role::Output, layer, block + "self_attn.o_proj", layout.outputBias);
        bindQueryKeyNorms(list, spec, layer, block);
        if (spec.mixture.isAt(layer)) {
            bindMixture(list, spec, layer, block, layout.mixture);
        } else {
            list.linear(Role::Gate, layer, block + "mlp.gate_proj", layout.mlpBias);
            list.linear(Role::Up, layer, block + "mlp.up_proj", layout.mlpBias);
            list.linear(Role::Down, layer, block + "mlp.down_proj", layout.mlpBias);
        }
        if (layout.inputNorms) {
            list.norm(Role::AttentionNorm, layer, block + "input_layernorm", layout.normBias);
            list.norm(Role::MlpNorm, layer, block + "post_attention_layernorm", layout.normBias);
        }
    }
    if (layout.inputNorms) {
        list.norm(Role::FinalNorm, 0, "model.norm", layout.normBias);
    }
    list.head("lm_head");
    return list.take();
}

} // namespace prosector
