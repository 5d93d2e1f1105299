// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/binding_list.h"
#include "core/model/detail/mixture_layout.h"

namespace prosector {

// What differs between the families that took over Llama's tensor names.
struct LlamaLayout
{
    bool queryKeyValueBias = false;
    bool outputBias = false;
    bool mlpBias = false;
    bool normBias = false;
    bool inputNorms = true; // input_layernorm and post_attention_layernorm
    MixtureNames mixture; // in blocks whose MLP is a mixture of experts
};

// model.embed_tokens, model.layers.N.self_attn ..., model.norm, lm_head; q_norm and k_norm where the spec has them.
std::vector<TensorBinding> llamaBindings(const ModelSpec& spec, const LlamaLayout& layout);

// "model.layers.3."
std::string llamaBlock(std::int64_t layer);

} // namespace prosector
