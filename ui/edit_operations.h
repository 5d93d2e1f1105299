// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit_rows.h"
#include "widgets/block_state.h"

#include <cstddef>
#include <optional>

namespace prosector::ui {

// What can be asked of a list of edits, and done to its rows. Rows that are switched off stay as and where they are.

// The factor that a list puts on a weight; 1 where it leaves the weight alone.
double scaleOf(const EditList& edits, const WeightCoordinate& at);

// The rows with another factor on a weight, in the place of the weight's first edit. The factor 1 leaves no edit.
EditRows withScale(const EditRows& rows, const WeightCoordinate& at, double factor);

// What a list makes of a block.
widgets::BlockState blockState(const EditList& edits, Layer layer);

// The rows with a block switched.
EditRows withBlockState(const EditRows& rows, Layer layer, widgets::BlockState state);

// The rows with something else, or nothing (the block itself), in a block's place.
EditRows withSwitch(const EditRows& rows, Layer layer, const std::optional<Edit>& replacement);

// The share t of the linear map that stands in a block's place, 0 where the block is passed over; nothing where no map
// with a share does.
std::optional<double> linearShare(const EditList& edits, Layer layer);

// The rows with a block linear, of which only a share counts. The first block of a linear span moves the span's share.
EditRows withLinearShare(const EditRows& rows, Layer layer, double share);

// The rows with an edit that replaces several blocks at once, in place of what switched any of them alone.
EditRows withSpan(const EditRows& rows, const Edit& span);

// Whether a list holds an edit; the rows with it, or, where they hold it, without it.
bool contains(const EditList& edits, const Edit& edit);
EditRows withToggled(const EditRows& rows, const Edit& edit);

// The rows without one of them.
EditRows withoutRow(const EditRows& rows, std::size_t index);

// The rows with one of them at another index.
EditRows withRowMoved(const EditRows& rows, std::size_t from, std::size_t to);

// The rows with a weight set to a value: in the place of the last row if that sets the same weight, else behind all.
EditRows withValue(const EditRows& rows, const WeightCoordinate& at, double value);

// The rows with an edit behind the others.
EditRows withAdded(const EditRows& rows, const Edit& edit);

} // namespace prosector::ui
