// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/model_run.h"

namespace prosector::app {

namespace {

std::string shownShape(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (const std::int64_t extent : shape) {
        text += (text.size() > 1 ? ", " : "") + std::to_string(extent);
    }
    return text + ']';
}

} // namespace

CommandResult runInfo(const CommandContext& context)
{
    const OpenModel model = openModel(context);
    const ModelFacts& facts = *model.facts;
    CommandResult result;
    Json& json = result.json;
    json["model"] = facts.name;
    json["path"] = facts.path;
    json["family"] = facts.family;
    json["parameters"] = facts.parameters;
    json["layers"] = facts.layers;
    json["width"] = facts.width;
    json["heads"] = facts.heads;
    json["kv_heads"] = facts.keyValueHeads;
    json["head_width"] = facts.headWidth;
    json["intermediate"] = facts.intermediate;
    json["vocabulary"] = facts.vocabulary;
    json["context"] = facts.context;
    json["dtype"] = name(facts.dtype);
    json["file_bytes"] = facts.fileBytes;
    json["bytes_needed"] = facts.bytesNeeded;
    json["tied"] = facts.tied;
    json["gated"] = facts.gated;
    json["inserted_maps"] = facts.insertedMaps;
    json["specimen"] = facts.isSpecimen;
    json["tensors"] = Json::array();

    TextTable sizes;
    for (const auto& [label, value] : json.items()) {
        if (!value.is_array()) {
            sizes.addRow({label,
                          value.is_boolean()      ? shown(value.get<bool>())
                              : value.is_string() ? value.get<std::string>()
                                                  : shown(value.get<std::int64_t>())});
        }
    }
    TextTable tensors({"tensor", "shape", "dtype", "file"});
    for (const TensorFacts& tensor : facts.tensors) {
        Json entry;
        entry["name"] = tensor.name;
        entry["shape"] = tensor.shape;
        entry["dtype"] = name(tensor.dtype);
        entry["file"] = tensor.file;
        json["tensors"].push_back(std::move(entry));
        tensors.addRow({tensor.name, shownShape(tensor.shape), std::string(name(tensor.dtype)), tensor.file});
    }
    result.text = sizes.text() + '\n' + tensors.text();
    if (facts.insertedMaps > 0) {
        result.text +=
            "\nAffine maps stand in place of blocks (prosector_linear.safetensors): other programs open this "
            "checkpoint only with the loader beside it.\n";
    }
    if (facts.isSpecimen) {
        result.text +=
            "\nThis is a specimen: its super weight was cultivated in training, it did not arise by itself.\n";
    }
    return result;
}

} // namespace prosector::app
