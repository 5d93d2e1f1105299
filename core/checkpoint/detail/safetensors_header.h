// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// What a safetensors header says of one tensor; offsets count from the end of the header.
struct HeaderEntry
{
    std::string name;
    DataType dtype = DataType::Float32;
    std::vector<std::int64_t> shape; // none negative
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

// Reads the JSON of a safetensors header, entry by entry and without a tree in between, so that a header of any size
// costs no more memory than its entries. Sorted by name; "__metadata__" is checked and left out.
// Throws Error::Malformed or Error::Unsupported (a dtype the program cannot read), with `file` and the tensor.
std::vector<HeaderEntry> parseSafetensorsHeader(std::string_view text, const std::string& file);

} // namespace prosector
