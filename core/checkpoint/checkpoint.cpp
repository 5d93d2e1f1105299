// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/checkpoint.h"

#include "core/checkpoint/detail/layout.h"
#include "core/checkpoint/detail/mapped_file.h"
#include "core/checkpoint/detail/safetensors.h"
#include "core/types/error.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace prosector {

namespace {

// Of a sharded checkpoint: only those tensors of a shard that the index does not place elsewhere.
void dropMisplaced(std::vector<StoredTensor>& tensors, const CheckpointLayout& layout)
{
    std::erase_if(tensors, [&](const StoredTensor& tensor) {
        const auto place = layout.fileOfTensor.find(tensor.name);
        return place != layout.fileOfTensor.end() && place->second != tensor.file;
    });
}

void checkAgainstIndex(std::span<const StoredTensor> tensors, const CheckpointLayout& layout)
{
    const auto twin = std::ranges::adjacent_find(tensors, {}, &StoredTensor::name);
    if (twin != tensors.end()) {
        throw Error(ErrorCode::Malformed, layout.folder.string(),
                    "the tensor \"" + twin->name + "\" stands in two shards, " + twin->file.filename().string()
                        + " and " + std::next(twin)->file.filename().string(),
                    "Get an intact copy of the checkpoint");
    }
    for (const auto& [name, file] : layout.fileOfTensor) {
        if (!std::ranges::binary_search(tensors, name, {}, &StoredTensor::name)) {
            throw Error(ErrorCode::NotFound, file.string(),
                        "the tensor \"" + name + "\" is missing; " + layout.index->filename().string()
                            + " places it in this file",
                        "Get an intact copy of the file and of the index, from the same version of the model");
        }
    }
}

} // namespace

std::shared_ptr<const Checkpoint> Checkpoint::open(const std::filesystem::path& folderOrFile)
{
    const CheckpointLayout layout = findLayout(folderOrFile);
    const std::shared_ptr<Checkpoint> checkpoint(new Checkpoint);
    checkpoint->m_folder = layout.folder;
    for (const std::filesystem::path& file : layout.files) {
        auto mapped = std::make_shared<const MappedFile>(file);
        std::vector<StoredTensor> tensors = readSafetensors(mapped->bytes(), file);
        dropMisplaced(tensors, layout);
        std::ranges::move(tensors, std::back_inserter(checkpoint->m_tensors));
        checkpoint->m_fileBytes += static_cast<std::int64_t>(mapped->bytes().size());
        checkpoint->m_files.push_back(std::move(mapped));
    }
    std::ranges::sort(checkpoint->m_tensors, {}, &StoredTensor::name);
    checkAgainstIndex(checkpoint->m_tensors, layout);
    if (checkpoint->m_tensors.empty()) {
        throw Error(ErrorCode::NotFound, layout.files.front().string(), "holds no tensors",
                    "Get an intact copy of the file");
    }
    return checkpoint;
}

const StoredTensor* Checkpoint::find(std::string_view name) const
{
    const auto place = std::ranges::lower_bound(m_tensors, name, {}, &StoredTensor::name);
    return place != m_tensors.end() && place->name == name ? &*place : nullptr;
}

} // namespace prosector
