// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace prosector {

// The place of the first element that is an infinity or not a number, in the shape of the file; nothing where all are
// finite or the type knows no other values. Reads the mapping once and allocates nothing.
std::optional<std::vector<std::int64_t>> firstNotFinite(const StoredTensor& tensor);

} // namespace prosector
