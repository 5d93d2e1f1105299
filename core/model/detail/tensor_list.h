// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/weights.h"
#include "core/types/tensor_view.h"

#include <optional>
#include <string_view>
#include <vector>

namespace prosector {

// Every tensor of the forward pass, those outside the blocks first, then layer by layer.
std::vector<ModelTensor> tensorList(const Weights& weights);

// The tensor of that id; nothing where there is none.
std::optional<TensorKey> keyOf(const Weights& weights, std::string_view id);

// Whether an edit changes elements of a tensor.
bool changes(const Edit& edit, TensorKey key, const Weights& weights);

} // namespace prosector
