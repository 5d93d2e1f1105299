// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace prosector {

// The tensors of one safetensors file, sorted by name, each with its bytes inside `content`.
//
// Checked as the format asks: the header's length and JSON; every dtype, shape and pair of offsets; that the size
// follows from shape and dtype; that the data section is covered from end to end, without overlap and without a hole.
// Alignment is not required. Throws Error, which names the file, the tensor and the remedy.
std::vector<StoredTensor> readSafetensors(std::span<const std::byte> content, const std::filesystem::path& path);

} // namespace prosector
