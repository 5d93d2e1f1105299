// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/json_words.h"

#include "core/types/error.h"

namespace prosector {

namespace {

using nlohmann::json;

constexpr std::size_t mostPlaces = 9;

Sentence wordsIn(const json& entry, const Sentence& where)
{
    if (entry.is_string()) {
        return entry.get<std::string>();
    }
    const JsonFile object{entry.is_object() ? entry : json::object(), where};
    const std::string context = requireString(object, "context");
    const std::string pattern = requireString(object, "pattern");
    Sentence words = say(context.c_str(), pattern.c_str());
    const json& values = requireArray(object, "values");
    if (values.size() > mostPlaces) {
        throwDamaged(where, say("Error", "a sentence in it has more values than places"));
    }
    for (const json& value : values) {
        words = words.with(wordsIn(value, where));
    }
    return words;
}

} // namespace

json jsonOf(const Sentence& words)
{
    if (words.context().empty() && words.values().empty()) {
        return words.pattern();
    }
    json values = json::array();
    for (const Sentence& value : words.values()) {
        values.push_back(jsonOf(value));
    }
    return {{"context", words.context()}, {"pattern", words.pattern()}, {"values", std::move(values)}};
}

Sentence wordsFrom(const JsonFile& parent, std::string_view field)
{
    const auto entry = parent.object.find(field);
    return entry != parent.object.end() && entry->is_object()
        ? wordsIn(*entry, placeWithin(parent.where, std::string(field)))
        : Sentence(requireString(parent, field));
}

std::vector<Sentence> wordListFrom(const JsonFile& parent, std::string_view field)
{
    std::vector<Sentence> list;
    for (const json& entry : requireArray(parent, field)) {
        list.push_back(wordsIn(entry, placeWithin(parent.where, std::string(field))));
    }
    return list;
}

} // namespace prosector
