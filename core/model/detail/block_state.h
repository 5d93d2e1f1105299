// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/linear_map.h"
#include "core/model/detail/row_update.h"
#include "core/types/site.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace prosector {

// What a fixed norm divides by.
struct NormDeviation
{
    double first = 1; // at position 0 of a window
    double rest = 1;
};

// A channel of an activation that is held at a value.
struct Clamp
{
    Site site = Site::In;
    std::int64_t channel = 0;
    std::optional<std::int64_t> position; // in the window; nothing: all
    double value = 0;
};

// An output channel of a down projection that keeps its unmodified value where that is largest.
struct RowRestoration
{
    std::int64_t row = 0;
    at::Tensor weights; // the row with the weights that were zeroed: [intermediate], float32
    double bias = 0;
};

// An affine map of the residual stream between two blocks, in place of blocks that a checkpoint no longer has:
// y = x + x slope + offset.
struct InsertedMap
{
    std::int64_t before = 0; // the block it stands in front of; the number of blocks: behind the last
    at::Tensor slope; // [width, width], float32; undefined: only the offset is added
    at::Tensor offset; // [width], float32

    at::Tensor applied(const at::Tensor& hidden) const;
};

// What a block does under the edits.
struct BlockState
{
    enum class Kind
    {
        Original,
        Dropped,
        Linear,
        Shifted
    };

    Kind kind = Kind::Original;
    double t = 1; // Linear: from dropped (0) to linear (1)
    std::shared_ptr<const LinearMap> map; // Linear
    at::Tensor shift; // Shifted: what is added, [width], float32
    bool attentionDropped = false;
    bool mlpDropped = false;
    std::optional<NormDeviation> attentionNorm; // in front of the attention; nothing: each token's own
    std::optional<NormDeviation> mlpNorm;
    std::vector<Clamp> clamps; // in the order in which they act
    std::vector<RowRestoration> restorations;
    std::vector<RowUpdate> updates; // by row; not in one block with restorations
    // Of the checkpoint, whatever the edits: what the stream passes before the block's input, and behind its output.
    std::vector<InsertedMap> mapsBefore;
    std::vector<InsertedMap> mapsBehind;
};

} // namespace prosector
