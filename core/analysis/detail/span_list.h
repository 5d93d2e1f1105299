// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prosector {

// "3" or "3-5". Throws Error::Usage for what is no span of a model with so many blocks.
LayerSpan spanNamed(const std::string& text, std::int64_t layers);
// The same several times, parted by commas, sorted. Throws Error::Usage also where two share a block.
std::vector<LayerSpan> spansNamed(const std::string& text, std::int64_t layers);

} // namespace prosector
