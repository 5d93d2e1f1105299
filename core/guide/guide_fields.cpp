// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/detail/guide_fields.h"

#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

constexpr JsonLimits guideLimits{.bytes = 4ULL << 20, .depth = 8, .duplicatesAllowed = false};

[[noreturn]] void refuse(const JsonFile& json, std::string_view field, const std::string& complaint,
                         const std::string& remedy)
{
    throw Error(ErrorCode::Malformed, json.where, "the field \"" + std::string(field) + "\" " + complaint, remedy);
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
            refuse(json, field, "is not known here", "Remove it, or give it one of these names: " + names);
        }
    }
}

std::vector<JsonFile> objectsOf(const JsonFile& json, std::string_view field, std::string_view name)
{
    std::vector<JsonFile> objects;
    for (const nlohmann::json& element : requireArray(json, field)) {
        std::string where = json.where + ", " + std::string(name) + ' ' + std::to_string(objects.size() + 1);
        if (!element.is_object()) {
            throw Error(ErrorCode::Malformed, where, "must be an object", "Write it in braces: {...}");
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
            refuse(json, field, "must hold strings that are not empty", "Write each in quotes");
        }
        strings.push_back(element.get<std::string>());
    }
    return strings;
}

std::string requireText(const JsonFile& json, std::string_view field)
{
    std::string text = requireString(json, field);
    if (text.empty()) {
        refuse(json, field, "is empty", "Fill it in");
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
            refuse(json, field, "names the language \"" + language + '"', "Choose of en, de, ru, ja and zh_CN");
        }
        text.byLanguage.emplace(language, requireText(languages, language));
    }
    if (!text.byLanguage.contains("en")) {
        refuse(json, field, "has no English text", "Add one as \"en\": it stands in for missing translations");
    }
    return text;
}

LocalizedText requireLocalized(const JsonFile& json, std::string_view field)
{
    LocalizedText text = findLocalized(json, field);
    if (text.isEmpty()) {
        throw Error(ErrorCode::NotFound, json.where, "the field \"" + std::string(field) + "\" is missing",
                    "Add it, as a string or as an object of strings by language");
    }
    return text;
}

} // namespace prosector
