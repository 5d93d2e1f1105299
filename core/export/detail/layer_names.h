// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/weights.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prosector {

// What the names of all blocks' tensors begin with, up to the block's number: "model.layers.".
std::string layerStem(const Weights& weights);
// The block that a name with this stem belongs to; nothing where it stands outside the blocks.
std::optional<std::int64_t> layerIn(std::string_view name, std::string_view stem);
// The same name in another block.
std::string renumbered(std::string_view name, std::string_view stem, std::int64_t layer);

} // namespace prosector
