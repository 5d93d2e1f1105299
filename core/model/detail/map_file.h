// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/linear_map.h"

#include <cstdint>
#include <memory>
#include <string>

namespace prosector {

// The name of a matrix in a file of maps: "blocks.3.weight", "blocks.3-5.weight".
std::string mapName(const LayerSpan& span, const std::string& part);

// The map of a span from a safetensors file: weight [output, input] and bias of the whole span, its residual included.
// Throws Error naming the file, and the tensor that is missing, of another shape or type, or not finite.
std::shared_ptr<const LinearMap> readMap(const std::string& file, const LayerSpan& span, std::int64_t width);

} // namespace prosector
