// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace prosector {

// More than any file of a checkpoint has; keeps a damaged one from asking for too much memory.
constexpr std::size_t mostTensors = 130'000;

// What one file of a checkpoint holds.
struct TensorFile
{
    std::vector<StoredTensor> tensors;
    std::vector<std::vector<std::byte>> copies; // of the tensors whose bytes do not lie in one piece in the file
    std::optional<std::string> config; // the text of a config.json, where the file itself says what that would
};

// Reads a file in the form that its first bytes tell, its name where they tell nothing: safetensors, PyTorch's zip form
// or llama2.c's. Throws Error, which names the file, and a remedy for the forms that Prosector cannot read.
TensorFile readTensorFile(std::span<const std::byte> content, const std::filesystem::path& path);

} // namespace prosector
