// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/inserted_maps.h"

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/detail/json_file.h"
#include "core/checkpoint/finite.h"
#include "core/model/detail/stored_values.h"
#include "core/types/error.h"

#include <string>

namespace prosector {

namespace {

constexpr std::size_t mostMaps = 4096;

at::Tensor tensorNamed(const std::shared_ptr<const Checkpoint>& file, const std::string& name,
                       const std::vector<std::int64_t>& shape)
{
    const StoredTensor* tensor = file->find(name);
    const auto refuse = [&](const Sentence& complaint) {
        throw Error(ErrorCode::Malformed, (file->folder() / InsertedMapForm::file).string(), complaint,
                    say("Remedy", "Get an intact copy of the file, from the same export as config.json"));
    };
    if (!tensor) {
        refuse(say("Error", "the tensor %1 is missing").with(name));
    }
    if (tensor->shape != shape || tensor->dtype != DataType::Float32) {
        refuse(say("Error", "the tensor %1 is not as wide as the model, or not float32").with(name));
    }
    if (firstNotFinite(*tensor)) {
        refuse(say("Error", "the tensor %1 holds a value that is not a finite number").with(name));
    }
    return storedValues(*tensor, file);
}

} // namespace

std::string insertedMapName(std::size_t index, std::string_view part)
{
    return "maps." + std::to_string(index) + '.' + std::string(part);
}

JsonFile baseConfig(JsonFile config)
{
    if (findString(config, "model_type") == InsertedMapForm::modelType) {
        config.object["model_type"] = requireString(config, InsertedMapForm::baseModelType);
    }
    return config;
}

std::vector<InsertedMap> readInsertedMaps(const JsonFile& config, const ModelSpec& spec,
                                          const std::filesystem::path& folder)
{
    if (!has(config, InsertedMapForm::list)) {
        return {};
    }
    const nlohmann::json& list = requireArray(config, InsertedMapForm::list);
    if (list.size() > mostMaps) {
        throw Error(ErrorCode::Malformed, config.where,
                    say("Error", "%1 is longer than any model is deep").with(std::string(InsertedMapForm::list)),
                    say("Remedy", "Correct the file"));
    }
    const std::shared_ptr<const Checkpoint> file = Checkpoint::open(folder / InsertedMapForm::file);
    std::vector<InsertedMap> maps;
    for (const nlohmann::json& entry : list) {
        if (!entry.is_object()) {
            throw Error(ErrorCode::Malformed, config.where,
                        say("Error", "%1 holds something that is no object").with(std::string(InsertedMapForm::list)),
                        say("Remedy", "Correct the file"));
        }
        const JsonFile fields{entry, placeWithin(config.where, std::string(InsertedMapForm::list))};
        InsertedMap map;
        map.before = requireIntegerBetween(fields, InsertedMapForm::before, 0, spec.layers);
        if (!maps.empty() && map.before < maps.back().before) {
            throw Error(ErrorCode::Malformed, fields.where, say("Error", "the maps are not in the order of the blocks"),
                        say("Remedy", "Correct the file"));
        }
        const std::size_t index = maps.size();
        if (requireBool(fields, InsertedMapForm::hasWeight)) {
            map.slope = tensorNamed(file, insertedMapName(index, "weight"), {spec.width, spec.width}).t();
        }
        map.offset = tensorNamed(file, insertedMapName(index, "bias"), {spec.width});
        maps.push_back(std::move(map));
    }
    return maps;
}

} // namespace prosector
