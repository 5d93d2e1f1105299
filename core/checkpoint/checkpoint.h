// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
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
    std::span<const std::byte> bytes; // in the mapping, little-endian, row-major; not necessarily aligned
    std::filesystem::path file;
};

// The tensors of a checkpoint in safetensors form: one file, or the shards that its index names.
//
// Memory-mapped, read-only and immutable: any thread may read it, and the bytes live as long as it does. Every header
// is validated before a tensor is shown, so that `bytes` always lies inside the file and has the size that shape and
// dtype ask for. Errors: prosector::Error, which names the file and the tensor or field.
class Checkpoint
{
public:
    // A folder with model.safetensors or model.safetensors.index.json, or one of these files itself.
    static std::shared_ptr<const Checkpoint> open(const std::filesystem::path& folderOrFile);

    // Where config.json and the tokenizer lie.
    const std::filesystem::path& folder() const { return m_folder; }
    // Sorted by name.
    std::span<const StoredTensor> tensors() const { return m_tensors; }
    // Null where there is none of that name.
    const StoredTensor* find(std::string_view name) const;
    // Of all files that hold tensors.
    std::int64_t fileBytes() const { return m_fileBytes; }

private:
    Checkpoint() = default;

    std::filesystem::path m_folder;
    std::vector<std::shared_ptr<const MappedFile>> m_files;
    std::vector<StoredTensor> m_tensors;
    std::int64_t m_fileBytes = 0;
};

} // namespace prosector
