// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace prosector {

// An output channel of a down projection of which single weights are edited. It is computed apart from the others, as
// what these weights add to all that the rest of its row makes, always: other values of the same weights then ask for
// one product per token, and give the bits that a run from the beginning would.
struct RowUpdate
{
    std::int64_t row = 0;
    std::vector<std::int64_t> columns; // of the edited weights, ascending
    at::Tensor values; // of these: [columns], float32
    at::Tensor rest; // the row without them: [intermediate], float32
    double bias = 0;
};

// What such a channel is made of, which no value of the edited weights changes.
struct RowParts
{
    at::Tensor stream; // what the projection is added to, at this channel: [windows, tokens]
    at::Tensor rest; // [windows, tokens]
    at::Tensor inputs; // of the edited weights: [windows, tokens, columns]
};

// in: the input of the down projection, [windows, tokens, intermediate]. The stream is left out.
RowParts partsOf(const RowUpdate& update, const at::Tensor& in);

// The channel of the down projection's output: [windows, tokens].
at::Tensor channelOf(const RowUpdate& update, const RowParts& parts);

// A block's output with other values of the edited weights. out: the block's output with any values of theirs, which
// stays as it is; parts: of each update. No norm may stand behind the projection.
at::Tensor withUpdates(const at::Tensor& out, const std::vector<RowUpdate>& updates,
                       const std::vector<RowParts>& parts);

// The matrix with the edited weights in it, a copy. matrix: [channels, intermediate].
at::Tensor withUpdatesWritten(const at::Tensor& matrix, const std::vector<RowUpdate>& updates);

} // namespace prosector
