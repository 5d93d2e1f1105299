// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A JSON object and where it came from ("/models/x/config.json", or "... : rope_scaling" for an object inside),
// so that every complaint about a field names both.
struct JsonFile
{
    nlohmann::json object;
    Sentence where;
};

struct JsonLimits
{
    std::uintmax_t bytes = 64ULL << 20;
    std::size_t depth = 64; // of nested objects and arrays
    bool duplicatesAllowed = true; // else a field that stands twice in one object is refused; the last one holds
};

// Parses a text that must be one JSON object. Strict JSON, except that NaN and Infinity are not accepted either.
// Throws Error::Malformed, which names `where`, the byte and the reason; never recurses beyond the depth limit.
JsonFile parseJsonObject(std::string_view text, Sentence where, const JsonLimits& limits = {});

// The same for a file. Throws Error::NotFound or Error::InputOutput where it cannot be read.
JsonFile readJsonFile(const std::filesystem::path& path, const JsonLimits& limits = {});

// The bytes of a regular file of at most `limit` bytes, with the same errors.
std::string readWholeFile(const std::filesystem::path& path, std::uintmax_t limit);

// Present and not null: config.json says null where it means "not set".
bool has(const JsonFile& json, std::string_view field);

// Fields that must be there (Error::NotFound) and of that type (Error::Malformed). A number such as 32.0 is an integer.
std::int64_t requireInteger(const JsonFile& json, std::string_view field);
std::int64_t requireIntegerBetween(const JsonFile& json, std::string_view field, std::int64_t low, std::int64_t high);
double requireNumber(const JsonFile& json, std::string_view field);
bool requireBool(const JsonFile& json, std::string_view field);
std::string requireString(const JsonFile& json, std::string_view field);
JsonFile requireObject(const JsonFile& json, std::string_view field);
const nlohmann::json& requireArray(const JsonFile& json, std::string_view field);

// The same for fields that may be missing or null; still of that type where they are there.
std::optional<std::int64_t> findInteger(const JsonFile& json, std::string_view field);
std::optional<double> findNumber(const JsonFile& json, std::string_view field);
std::optional<bool> findBool(const JsonFile& json, std::string_view field);
std::optional<std::string> findString(const JsonFile& json, std::string_view field);
std::optional<JsonFile> findObject(const JsonFile& json, std::string_view field);

} // namespace prosector
