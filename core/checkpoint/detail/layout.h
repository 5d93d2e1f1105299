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

// From a folder, a .safetensors file, an index file or a config.json. Shards are taken from the index alone.
// Throws Error where there is none, and where the checkpoint has a form that cannot be read.
CheckpointLayout findLayout(const std::filesystem::path& folderOrFile);

} // namespace prosector
