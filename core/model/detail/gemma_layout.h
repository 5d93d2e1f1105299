// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/config_fields.h"

#include <vector>

namespace prosector {

// What Gemma 2 and 3 share: norms on both sides of attention and MLP, scaled embeddings.
ModelSpec sandwichedGemmaSpec(const JsonFile& config, FieldDefaults defaults);

// Gemma 3's text model, of its own config.json or of the text_config in a multimodal one.
ModelSpec gemma3Spec(const JsonFile& config);

// Gemma 2's tensors; with a norm over each head of queries and keys, Gemma 3's.
std::vector<TensorBinding> sandwichedGemmaBindings(const ModelSpec& spec, const JsonFile& config);

} // namespace prosector
