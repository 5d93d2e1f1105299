// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/published.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace prosector {

namespace {

constexpr std::int64_t mostTokens = std::int64_t(1) << 40;
constexpr std::array<std::string_view, 4> measures{"perplexity", "word_perplexity", "byte_perplexity", "bits_per_byte"};

[[noreturn]] void refuse(const JsonFile& json, const Sentence& message)
{
    throw Error(ErrorCode::Malformed, json.where, message, say("Remedy", "Correct it, or install the program again"));
}

std::vector<JsonFile> objectsOf(const JsonFile& file, const char* field)
{
    std::vector<JsonFile> objects;
    for (const nlohmann::json& element : requireArray(file, field)) {
        const Sentence where = placeWithin(file.where, field + ('[' + std::to_string(objects.size()) + ']'));
        if (!element.is_object()) {
            throw Error(ErrorCode::Malformed, where, say("Error", "must be an object"),
                        say("Remedy", "Correct it, or install the program again"));
        }
        objects.push_back({element, where});
    }
    return objects;
}

KnownText readText(const JsonFile& json)
{
    KnownText text{requireString(json, "name"), requireIntegerBetween(json, "bytes", 0, mostTokens), 0};
    const std::string digits = requireString(json, "fnv1a");
    const char* const last = digits.data() + digits.size();
    if (const auto [end, problem] = std::from_chars(digits.data(), last, text.hash, 16);
        problem != std::errc() || end != last) {
        refuse(json, say("Error", "the field \"fnv1a\" must be a number in hexadecimal, not %1").with(digits));
    }
    return text;
}

PublishedPerplexity readEntry(const JsonFile& json)
{
    PublishedPerplexity entry;
    entry.model = requireString(json, "model");
    for (const nlohmann::json& name : requireArray(json, "names")) {
        if (!name.is_string()) {
            refuse(json, say("Error", "the field \"names\" must hold strings"));
        }
        entry.names.push_back(name.get<std::string>());
    }
    entry.layers = requireIntegerBetween(json, "layers", 1, mostTokens);
    entry.width = requireIntegerBetween(json, "width", 1, mostTokens);
    entry.text = requireString(json, "text");
    entry.protocol = requireString(json, "protocol");
    entry.window = requireIntegerBetween(json, "window", 1, mostTokens);
    entry.stride = findInteger(json, "stride").value_or(entry.window);
    entry.measure = findString(json, "measure").value_or("perplexity");
    if (std::ranges::find(measures, entry.measure) == measures.end()) {
        refuse(json, say("Error", "the field \"measure\" holds \"%1\", which is no measure").with(entry.measure));
    }
    entry.value = requireNumber(json, "value");
    if (!(entry.value > 0)) {
        refuse(json, say("Error", "the field \"value\" must be more than 0"));
    }
    entry.source = requireString(json, "source");
    entry.note = findString(json, "note").value_or("");
    entry.verified = findBool(json, "verified").value_or(true);
    return entry;
}

// "org/Name@revision" and "/models/Name" are Name.
std::string plainName(const std::string& name)
{
    std::string plain = name.substr(0, name.find('@'));
    plain.erase(0, plain.find_last_of('/') + 1);
    std::ranges::transform(plain, plain.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return plain;
}

bool isAbout(const PublishedPerplexity& entry, const ModelFacts& model)
{
    return entry.layers == model.layers && entry.width == model.width
        && std::ranges::find(entry.names, plainName(model.name)) != entry.names.end();
}

double measured(const Evaluation& evaluation, std::string_view measure)
{
    return measure == "word_perplexity" ? evaluation.wordPerplexity()
        : measure == "byte_perplexity"  ? evaluation.bytePerplexity()
        : measure == "bits_per_byte"    ? evaluation.bitsPerByte()
                                        : evaluation.perplexity();
}

} // namespace

PublishedTable readPublishedTable(const std::filesystem::path& path)
{
    const JsonFile file = readJsonFile(path);
    PublishedTable table;
    for (const JsonFile& json : objectsOf(file, "texts")) {
        table.texts.push_back(readText(json));
    }
    for (const JsonFile& json : objectsOf(file, "entries")) {
        table.entries.push_back(readEntry(json));
        if (std::ranges::find(table.texts, table.entries.back().text, &KnownText::name) == table.texts.end()) {
            refuse(json, say("Error", "the field \"text\" names none of the table's texts"));
        }
    }
    return table;
}

std::uint64_t textHash(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    }
    return hash;
}

std::vector<PublishedComparison> comparePublished(const PublishedTable& table, const ModelFacts& model,
                                                  const Text& text, const Evaluation& evaluation)
{
    const Protocol& protocol = evaluation.provenance.protocol;
    const auto isSameText = [&](const std::string& textName) {
        const auto known = std::ranges::find(table.texts, textName, &KnownText::name);
        return known != table.texts.end() && known->bytes == static_cast<std::int64_t>(text.bytes.size())
            && known->hash == textHash(text.bytes);
    };
    std::vector<PublishedComparison> comparisons;
    for (const PublishedPerplexity& entry : table.entries) {
        if (!isAbout(entry, model)) {
            continue;
        }
        PublishedComparison comparison{entry, {}};
        if (evaluation.provenance.edits.empty() && protocol.maxTokens == 0 && entry.protocol == name(protocol.kind)
            && entry.window == protocol.window && entry.stride == protocol.stride && isSameText(entry.text)) {
            comparison.difference = measured(evaluation, entry.measure) / entry.value - 1;
        }
        comparisons.push_back(std::move(comparison));
    }
    std::ranges::stable_partition(comparisons,
                                  [](const PublishedComparison& one) { return one.difference.has_value(); });
    return comparisons;
}

} // namespace prosector
