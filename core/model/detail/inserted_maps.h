// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/block_state.h"
#include "core/model/model_spec.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace prosector {

struct JsonFile;

// How a checkpoint says that affine maps stand between its blocks: config.json names the family behind
// `baseModelType` and lists the maps, each with the block it stands in front of; their values lie in a file beside.
struct InsertedMapForm
{
    static constexpr std::string_view modelType = "prosector";
    static constexpr std::string_view baseModelType = "prosector_base_model_type";
    static constexpr std::string_view list = "prosector_linear_blocks";
    static constexpr std::string_view before = "before";
    static constexpr std::string_view hasWeight = "weight";
    static constexpr std::string_view file = "prosector_linear.safetensors";
};

// The config that the family reads: the same where no maps are inserted.
JsonFile baseConfig(JsonFile config);
// The maps that it lists; none where it has no list. Throws Error naming the field or tensor that is missing, of
// another shape or not finite.
std::vector<InsertedMap> readInsertedMaps(const JsonFile& config, const ModelSpec& spec,
                                          const std::filesystem::path& folder);
// "maps.0.weight" [output, input], "maps.0.bias": y = x + weight x + bias.
std::string insertedMapName(std::size_t index, std::string_view part);

} // namespace prosector
