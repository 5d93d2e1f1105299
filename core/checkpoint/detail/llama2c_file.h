// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/tensor_file.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace prosector {

// Whether the bytes begin as a llama2.c file does: with the mark of version 1 and later, or with seven numbers that
// version 0 could begin with.
bool isLlama2cFile(std::span<const std::byte> content);

// The tensors of a llama2.c checkpoint of version 0 or 1, float32, under the names that Hugging Face gives them, and
// the config.json that its header amounts to (model_type "llama2c"). The rotary tables of version 0 are left out: they
// follow from the header. Throws Error, which names the file and what its size should be; version 2, which is
// quantized, is refused.
TensorFile readLlama2cFile(std::span<const std::byte> content, const std::filesystem::path& path);

} // namespace prosector
