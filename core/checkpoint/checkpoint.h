// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

class MappedFile;

// One tensor as the checkpoint stores it.
struct StoredTensor
{
    std::string name;
    std::vector<std::int64_t> shape;
    DataType dtype = DataType::Float32;
    std::span<const std::byte> bytes; // little-endian, row-major; not necessarily aligned
    std::filesystem::path file;
};

// The text of a config.json, and where it comes from, for complaints.
struct ConfigText
{
    std::string text;
    std::string where;
};

// The tensors of a checkpoint in safetensors form or PyTorch's zip form, one file or the shards that its index names,
// or of one llama2.c file.
//
// Memory-mapped, read-only and immutable: any thread may read it, and the bytes live as long as it does. Every header
// is validated before a tensor is shown, so that `bytes` has the size that shape and dtype ask for; it lies in the
// mapping, except where a PyTorch file stores a tensor in pieces. Nothing in a file is ever run.
// Errors: prosector::Error, which names the file and the tensor or field.
class Checkpoint
{
public:
    // A folder with model.safetensors, pytorch_model.bin or the index of either, or a file with tensors itself.
    static std::shared_ptr<const Checkpoint> open(const std::filesystem::path& folderOrFile);

    // Where config.json and the tokenizer lie.
    const std::filesystem::path& folder() const { return m_folder; }
    // What stands for the checkpoint: its folder, or the file where that says all by itself (llama2.c).
    const std::filesystem::path& path() const { return m_path; }
    // What config.json says, or would say of a file that needs none. Throws Error where it cannot be read.
    ConfigText config() const;
    // Sorted by name.
    std::span<const StoredTensor> tensors() const { return m_tensors; }
    // Null where there is none of that name.
    const StoredTensor* find(std::string_view name) const;
    // Of all files that hold tensors.
    std::int64_t fileBytes() const { return m_fileBytes; }

private:
    Checkpoint() = default;

    std::filesystem::path m_folder;
    std::filesystem::path m_path;
    std::optional<std::string> m_config; // made from a file's header
    std::vector<std::shared_ptr<const MappedFile>> m_files;
    std::vector<std::vector<std::byte>> m_copies; // of tensors that a file stores in pieces
    std::vector<StoredTensor> m_tensors;
    std::int64_t m_fileBytes = 0;
};

} // namespace prosector
