// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/edit_costs.h"
#include "core/types/edit.h"

#include <cstdint>
#include <random>

namespace prosector {

// What a control weight suffers.
enum class ControlKind
{
    Nearest, // drawn from those nearest in magnitude, and zeroed
    Shift, // drawn from all, and changed by as much as zeroing changes the candidate
};

struct ControlWeight
{
    WeightCoordinate at;
    double value = 0; // as it stands
    Edit edit;
};

// A weight of the same matrix to compare a candidate with, outside its row and its column. `matrix`: [rows, columns],
// with the standing edits.
ControlWeight controlFor(const WeightCoordinate& candidate, const at::Tensor& matrix, ControlKind kind,
                         std::mt19937_64& random);

// What zeroing a candidate does, and what it would do elsewhere.
struct SuperWeightCheck
{
    Estimate zeroed; // change in loss
    ControlWeight control;
    Estimate controlled; // change in loss
    double recovered = 0; // share that keeping the super activation brings back; NaN where that has no meaning
};

// `restorable`: the projection is a block's own, not an expert's.
SuperWeightCheck checkSuperWeight(EditCosts& costs, const WeightCoordinate& candidate, const ControlWeight& control,
                                  bool restorable);

} // namespace prosector
