// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// Which files of a folder hold a checkpoint.
struct CheckpointLayout
{
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files; // each once
    // Of a sharded checkpoint: the index, and the file that it names for each tensor.
    std::optional<std::filesystem::path> index;
    std::map<std::string, std::filesystem::path> fileOfTensor;
};

// From a folder, a file with tensors, an index file or a config.json. In a folder, model.safetensors goes before its
// index, and both before pytorch_model.bin and its index. Shards are taken from the index alone.
// Throws Error where there is none.
CheckpointLayout findLayout(const std::filesystem::path& folderOrFile);

} // namespace prosector
