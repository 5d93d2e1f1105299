// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/json_file.h"

#include "core/checkpoint/detail/regular_file.h"
#include "core/checkpoint/detail/system_error.h"
#include "core/types/error.h"

#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <set>
#include <utility>

namespace prosector {

namespace {

using nlohmann::json;

// Watches the parser while it builds, so that a hostile file is refused before it has cost much.
class ParseGuard
{
public:
    ParseGuard(const JsonLimits& limits, const Sentence& where)
        : m_limits(limits)
        , m_where(where)
    {
    }

    bool operator()(int depth, json::parse_event_t event, const json& parsed)
    {
        if (event == json::parse_event_t::object_start || event == json::parse_event_t::array_start) {
            if (static_cast<std::size_t>(depth) >= m_limits.depth) {
                throw Error(ErrorCode::Malformed, m_where,
                            say("Error", "objects and arrays are nested more than %1 deep").with(m_limits.depth),
                            say("Remedy", "No file of this kind needs that; get an intact copy of it"));
            }
            m_fields.resize(static_cast<std::size_t>(depth) + 1);
            m_fields.back().clear();
        } else if (event == json::parse_event_t::key && !m_limits.duplicatesAllowed) {
            const auto& field = parsed.get_ref<const std::string&>();
            if (!m_fields.at(static_cast<std::size_t>(depth) - 1).insert(field).second) {
                throwDamaged(m_where, say("Error", "the field \"%1\" stands there twice").with(std::string(field)));
            }
        }
        return true;
    }

private:
    const JsonLimits& m_limits;
    const Sentence& m_where;
    std::vector<std::set<std::string>> m_fields; // of each open object
};

const json* find(const JsonFile& file, std::string_view field)
{
    const auto entry = file.object.find(field);
    return entry == file.object.end() || entry->is_null() ? nullptr : &*entry;
}

const json& require(const JsonFile& file, std::string_view field)
{
    if (const json* value = find(file, field)) {
        return *value;
    }
    throw Error(ErrorCode::NotFound, file.where, say("Error", "the field \"%1\" is missing").with(std::string(field)),
                say("Remedy", "Add it, or get a complete copy of the file"));
}

[[noreturn]] void throwWrongType(const JsonFile& file, std::string_view field, const json& value,
                                 const Sentence& expected)
{
    constexpr std::size_t longest = 40;
    std::string shown =
        value.is_structured() ? value.type_name() : value.dump(-1, ' ', true, json::error_handler_t::replace);
    if (shown.size() > longest) {
        shown = shown.substr(0, longest) + "...";
    }
    throw Error(ErrorCode::Malformed, file.where,
                say("Error", "the field \"%1\" must be %2, not %3").with(std::string(field), expected, shown),
                say("Remedy", "Correct it, or get an intact copy of the file"));
}

std::int64_t asInteger(const JsonFile& file, std::string_view field, const json& value)
{
    constexpr double exactBelow = 9007199254740992.0; // 2^53: doubles above skip whole numbers
    if (value.is_number_unsigned()) {
        if (std::in_range<std::int64_t>(value.get<std::uint64_t>())) {
            return value.get<std::int64_t>();
        }
    } else if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    } else if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::abs(number) < exactBelow && number == std::trunc(number)) {
            return static_cast<std::int64_t>(number);
        }
    }
    throwWrongType(file, field, value, say("Error", "a whole number"));
}

double asNumber(const JsonFile& file, std::string_view field, const json& value)
{
    if (value.is_number() && std::isfinite(value.get<double>())) {
        return value.get<double>();
    }
    throwWrongType(file, field, value, say("Error", "a number"));
}

bool asBool(const JsonFile& file, std::string_view field, const json& value)
{
    if (value.is_boolean()) {
        return value.get<bool>();
    }
    throwWrongType(file, field, value, say("Error", "true or false"));
}

std::string asString(const JsonFile& file, std::string_view field, const json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    throwWrongType(file, field, value, say("Error", "a string"));
}

JsonFile asObject(const JsonFile& file, std::string_view field, const json& value)
{
    if (value.is_object()) {
        return {value, placeWithin(file.where, std::string(field))};
    }
    throwWrongType(file, field, value, say("Error", "an object"));
}

template <class Convert>
auto findAs(const JsonFile& file, std::string_view field, Convert convert)
    -> std::optional<decltype(convert(file, field, std::declval<const json&>()))>
{
    if (const json* value = find(file, field)) {
        return convert(file, field, *value);
    }
    return std::nullopt;
}

} // namespace

JsonFile parseJsonObject(std::string_view text, Sentence where, const JsonLimits& limits)
{
    JsonFile file{json(), std::move(where)};
    const auto refuse = [&](const Sentence& complaint) { throwDamaged(file.where, complaint); };
    const auto refuseAt = [&](std::size_t byte) { refuse(say("Error", "is not valid JSON at byte %1").with(byte)); };
    // nlohmann's parser takes a zero byte for the end of the text.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        refuseAt(zero + 1);
    }
    try {
        file.object = json::parse(text.begin(), text.end(), ParseGuard(limits, file.where));
    } catch (const json::parse_error& error) {
        refuseAt(error.byte);
    } catch (const json::out_of_range&) {
        refuse(say("Error", "is not valid JSON (a number is too large)"));
    }
    if (!file.object.is_object()) {
        throwDamaged(file.where,
                     say("Error", "must be a JSON object, not %1").with(std::string(file.object.type_name())));
    }
    return file;
}

JsonFile readJsonFile(const std::filesystem::path& path, const JsonLimits& limits)
{
    return parseJsonObject(readWholeFile(path, limits.bytes), path.string(), limits);
}

std::string readWholeFile(const std::filesystem::path& path, std::uintmax_t limit)
{
    const RegularFile file(path);
    if (file.size() > limit) {
        throw Error(ErrorCode::Malformed, path.string(),
                    say("Error", "has %1 bytes, more than the %2 that such a file may have").with(file.size(), limit),
                    say("Remedy", "Check that it is the right file"));
    }
    std::string content(file.size(), '\0');
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = read(file.descriptor(), content.data() + done, content.size() - done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            throwCannotRead(errno, path);
        }
        if (count == 0) {
            break; // somebody shortened it meanwhile
        }
        done += static_cast<std::size_t>(count);
    }
    content.resize(done);
    return content;
}

bool has(const JsonFile& json, std::string_view field)
{
    return find(json, field) != nullptr;
}

std::int64_t requireInteger(const JsonFile& json, std::string_view field)
{
    return asInteger(json, field, require(json, field));
}

std::int64_t requireIntegerBetween(const JsonFile& json, std::string_view field, std::int64_t low, std::int64_t high)
{
    const std::int64_t value = requireInteger(json, field);
    if (value < low || value > high) {
        throwWrongType(json, field, require(json, field), say("Error", "a whole number from %1 to %2").with(low, high));
    }
    return value;
}

double requireNumber(const JsonFile& json, std::string_view field)
{
    return asNumber(json, field, require(json, field));
}

bool requireBool(const JsonFile& json, std::string_view field)
{
    return asBool(json, field, require(json, field));
}

std::string requireString(const JsonFile& json, std::string_view field)
{
    return asString(json, field, require(json, field));
}

JsonFile requireObject(const JsonFile& json, std::string_view field)
{
    return asObject(json, field, require(json, field));
}

const nlohmann::json& requireArray(const JsonFile& json, std::string_view field)
{
    const nlohmann::json& value = require(json, field);
    if (!value.is_array()) {
        throwWrongType(json, field, value, say("Error", "an array"));
    }
    return value;
}

std::optional<std::int64_t> findInteger(const JsonFile& json, std::string_view field)
{
    return findAs(json, field, asInteger);
}

std::optional<double> findNumber(const JsonFile& json, std::string_view field)
{
    return findAs(json, field, asNumber);
}

std::optional<bool> findBool(const JsonFile& json, std::string_view field)
{
    return findAs(json, field, asBool);
}

std::optional<std::string> findString(const JsonFile& json, std::string_view field)
{
    return findAs(json, field, asString);
}

std::optional<JsonFile> findObject(const JsonFile& json, std::string_view field)
{
    return findAs(json, field, asObject);
}

} // namespace prosector
