// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/checkpoint.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/checkpoint/detail/layout.h"
#include "core/checkpoint/detail/mapped_file.h"
#include "core/checkpoint/detail/tensor_file.h"
#include "core/checkpoint/hub_cache.h"
#include "core/types/error.h"

#include <algorithm>
#include <iterator>
#include <system_error>
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
                    say("Error", "the tensor \"%1\" stands in two shards, %2 and %3")
                        .with(twin->name, twin->file.filename().string(), std::next(twin)->file.filename().string()),
                    say("Remedy", "Get an intact copy of the checkpoint"));
    }
    for (const auto& [name, file] : layout.fileOfTensor) {
        if (!std::ranges::binary_search(tensors, name, {}, &StoredTensor::name)) {
            throw Error(
                ErrorCode::NotFound, file.string(),
                say("Error", "the tensor \"%1\" is missing; %2 places it in this file")
                    .with(name, layout.index->filename().string()),
                say("Remedy", "Get an intact copy of the file and of the index, from the same version of the model"));
        }
    }
}

} // namespace

std::shared_ptr<const Checkpoint> Checkpoint::open(const std::filesystem::path& folderOrFile)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(folderOrFile, ignored)) {
        requireCompleteSnapshot(folderOrFile.has_filename() ? folderOrFile : folderOrFile.parent_path());
    }
    const CheckpointLayout layout = findLayout(folderOrFile);
    const std::shared_ptr<Checkpoint> checkpoint(new Checkpoint);
    checkpoint->m_folder = layout.folder;
    checkpoint->m_path = layout.folder;
    for (const std::filesystem::path& file : layout.files) {
        auto mapped = std::make_shared<const MappedFile>(file);
        TensorFile content = readTensorFile(mapped->bytes(), file);
        dropMisplaced(content.tensors, layout);
        std::ranges::move(content.tensors, std::back_inserter(checkpoint->m_tensors));
        std::ranges::move(content.copies, std::back_inserter(checkpoint->m_copies));
        if (content.config) {
            checkpoint->m_path = file;
            checkpoint->m_config = std::move(content.config);
        }
        checkpoint->m_fileBytes += static_cast<std::int64_t>(mapped->bytes().size());
        checkpoint->m_files.push_back(std::move(mapped));
    }
    std::ranges::sort(checkpoint->m_tensors, {}, &StoredTensor::name);
    checkAgainstIndex(checkpoint->m_tensors, layout);
    if (checkpoint->m_tensors.empty()) {
        throw Error(ErrorCode::NotFound, layout.files.front().string(), say("Error", "holds no tensors"),
                    say("Remedy", "Get an intact copy of the file"));
    }
    return checkpoint;
}

ConfigText Checkpoint::config() const
{
    if (m_config) {
        return {*m_config, m_path.string()};
    }
    const std::filesystem::path file = m_folder / "config.json";
    return {readWholeFile(file, JsonLimits().bytes), file.string()};
}

const StoredTensor* Checkpoint::find(std::string_view name) const
{
    const auto place = std::ranges::lower_bound(m_tensors, name, {}, &StoredTensor::name);
    return place != m_tensors.end() && place->name == name ? &*place : nullptr;
}

} // namespace prosector
