// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "widgets/block_state.h"

#include <cstddef>

namespace prosector::ui {

// The factor that a list puts on a weight; 1 where it leaves the weight alone.
double scaleOf(const EditList& edits, const WeightCoordinate& at);

// The list with another factor on a weight, in the place of the weight's first edit. The factor 1 leaves no edit.
EditList withScale(const EditList& edits, const WeightCoordinate& at, double factor);

// What a list makes of a block.
widgets::BlockState blockState(const EditList& edits, Layer layer);

// The list with a block switched.
EditList withBlockState(const EditList& edits, Layer layer, widgets::BlockState state);

// The list without one of its edits.
EditList withoutEdit(const EditList& edits, std::size_t index);

} // namespace prosector::ui
