// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/published_weights.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/types/error.h"

namespace prosector {

namespace {

constexpr std::int64_t largestSize = std::int64_t(1) << 40;

std::vector<JsonFile> objectsOf(const JsonFile& json, const char* field)
{
    std::vector<JsonFile> objects;
    for (const nlohmann::json& element : requireArray(json, field)) {
        const Sentence where = placeWithin(json.where, field + ('[' + std::to_string(objects.size()) + ']'));
        if (!element.is_object()) {
            throw Error(ErrorCode::Malformed, where, say("Error", "must be an object"),
                        say("Remedy", "Correct it, or install the program again"));
        }
        objects.push_back({element, where});
    }
    return objects;
}

PublishedWeight readWeight(const JsonFile& json, const PublishedSuperWeights& entry)
{
    const Layer layer(requireIntegerBetween(json, "layer", 0, entry.layers - 1));
    const Channel row(requireIntegerBetween(json, "row", 0, entry.width - 1));
    const Channel column(requireIntegerBetween(json, "col", 0, entry.intermediate - 1));
    return {{{Matrix::Down, layer, std::nullopt}, row, column}, findNumber(json, "value")};
}

PublishedSuperWeights readEntry(const JsonFile& json)
{
    PublishedSuperWeights entry;
    entry.model = requireString(json, "model");
    entry.family = requireString(json, "family");
    entry.layers = requireIntegerBetween(json, "layers", 1, largestSize);
    entry.width = requireIntegerBetween(json, "width", 1, largestSize);
    entry.intermediate = requireIntegerBetween(json, "intermediate", 1, largestSize);
    entry.vocabulary = requireIntegerBetween(json, "vocabulary", 1, largestSize);
    entry.context = requireIntegerBetween(json, "context", 1, largestSize);
    entry.source = requireString(json, "source");
    entry.note = findString(json, "note").value_or("");
    for (const JsonFile& weight : objectsOf(json, "weights")) {
        entry.weights.push_back(readWeight(weight, entry));
    }
    return entry;
}

} // namespace

bool PublishedSuperWeights::isAbout(const ModelFacts& facts) const
{
    return family == facts.family && layers == facts.layers && width == facts.width
        && intermediate == facts.intermediate && vocabulary == facts.vocabulary && context == facts.context;
}

std::vector<PublishedSuperWeights> readPublishedSuperWeights(const std::filesystem::path& path)
{
    std::vector<PublishedSuperWeights> entries;
    for (const JsonFile& json : objectsOf(readJsonFile(path), "entries")) {
        entries.push_back(readEntry(json));
    }
    return entries;
}

} // namespace prosector
