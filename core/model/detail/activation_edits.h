// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/block_state.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace prosector {

// Edits of activations [windows, tokens, channels] while they pass. The first token stands at `firstPosition`.

// The activation with the clamps of its site; itself where there are none.
at::Tensor clamped(const std::vector<Clamp>& clamps, Site site, const at::Tensor& activation,
                   std::int64_t firstPosition);

// Writes unmodified values back into the output of a down projection, one token in each window and row.
// in: [windows, tokens, intermediate], out: [windows, tokens, width].
void restoreRows(const std::vector<RowRestoration>& restorations, const at::Tensor& in, at::Tensor& out);

} // namespace prosector
