// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/windows.h"
#include "core/model/model_spec.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace prosector {

// The order in which a comparison takes the windows of a text.
//
// Shuffled, the same on every machine, and 1, 1, 2, 4, 8 ... at a time, so that the first estimate is there soon and
// every stage halves what is left to learn. A small model begins with two at once; where windows are long for a larger
// one, the first window's beginning goes before them, and then two at once.
struct ComparisonStages
{
    std::optional<Window> probe; // the beginning of the window that comes first
    std::vector<std::vector<std::int64_t>> windows; // of the text, per stage
};

// windows: at least one.
ComparisonStages comparisonStages(const ModelSpec& spec, std::span<const Window> windows);

} // namespace prosector
