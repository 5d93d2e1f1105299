// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/detail/guide_fields.h"

#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

constexpr JsonLimits guideLimits{.bytes = 4ULL << 20, .depth = 8, .duplicatesAllowed = false};

[[noreturn]] void refuse(const JsonFile& json, const Sentence& complaint, const Sentence& remedy)
{
    throw Error(ErrorCode::Malformed, json.where, complaint, remedy);
}

} // namespace

JsonFile readGuideFile(const std::filesystem::path& path)
{
    return readJsonFile(path, guideLimits);
}

void refuseOtherFields(const JsonFile& json, std::initializer_list<std::string_view> known)
{
    for (const auto& [field, value] : json.object.items()) {
        if (std::ranges::find(known, field) == known.end()) {
            std::string names;
            for (const std::string_view name : known) {
                names += (names.empty() ? "" : ", ") + std::string(name);
            }
            refuse(json, say("Error", "the field \"%1\" is not known here").with(std::string(field)),
                   say("Remedy", "Remove it, or give it one of these names: %1").with(names));
        }
    }
}

std::vector<JsonFile> objectsOf(const JsonFile& json, std::string_view field, const char* place)
{
    std::vector<JsonFile> objects;
    for (const nlohmann::json& element : requireArray(json, field)) {
        Sentence where = say("Place", place).with(json.where, objects.size() + 1);
        if (!element.is_object()) {
            throw Error(ErrorCode::Malformed, where, say("Error", "must be an object"),
                        say("Remedy", "Write it in braces: {...}"));
        }
        objects.push_back({element, std::move(where)});
    }
    return objects;
}

std::vector<std::string> findStrings(const JsonFile& json, std::string_view field)
{
    std::vector<std::string> strings;
    if (!has(json, field)) {
        return strings;
    }
    for (const nlohmann::json& element : requireArray(json, field)) {
        if (!element.is_string() || element.get_ref<const std::string&>().empty()) {
            refuse(json, say("Error", "the field \"%1\" must hold strings that are not empty").with(std::string(field)),
                   say("Remedy", "Write each in quotes"));
        }
        strings.push_back(element.get<std::string>());
    }
    return strings;
}

std::string requireText(const JsonFile& json, std::string_view field)
{
    std::string text = requireString(json, field);
    if (text.empty()) {
        refuse(json, say("Error", "the field \"%1\" is empty").with(std::string(field)), say("Remedy", "Fill it in"));
    }
    return text;
}

LocalizedText findLocalized(const JsonFile& json, std::string_view field)
{
    LocalizedText text;
    if (!has(json, field)) {
        return text;
    }
    const nlohmann::json& value = json.object.at(std::string(field));
    if (value.is_string()) {
        text.byLanguage.emplace("en", requireText(json, field));
        return text;
    }
    const JsonFile languages = requireObject(json, field);
    for (const auto& [language, words] : languages.object.items()) {
        if (!isLanguageName(language)) {
            refuse(json, say("Error", "the field \"%1\" names the language \"%2\"").with(std::string(field), language),
                   say("Remedy", "Choose of en, de, ru, ja and zh_CN"));
        }
        text.byLanguage.emplace(language, requireText(languages, language));
    }
    if (!text.byLanguage.contains("en")) {
        refuse(json, say("Error", "the field \"%1\" has no English text").with(std::string(field)),
               say("Remedy", "Add one as \"en\": it stands in for missing translations"));
    }
    return text;
}

LocalizedText requireLocalized(const JsonFile& json, std::string_view field)
{
    LocalizedText text = findLocalized(json, field);
    if (text.isEmpty()) {
        throw Error(ErrorCode::NotFound, json.where,
                    say("Error", "the field \"%1\" is missing").with(std::string(field)),
                    say("Remedy", "Add it, as a string or as an object of strings by language"));
    }
    return text;
}

} // namespace prosector
