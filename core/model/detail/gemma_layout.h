// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/model/model_spec.h"

#include <vector>

namespace prosector {

// What Gemma 2 and 3 share: norms on both sides of attention and MLP, scaled embeddings, soft caps where the config
// names them, every other layer or so with a sliding window.
ModelSpec sandwichedGemmaSpec(const JsonFile& config);

// Gemma 2's tensors; with a norm over each head of queries and keys, Gemma 3's.
std::vector<TensorBinding> sandwichedGemmaBindings(const ModelSpec& spec);

} // namespace prosector
