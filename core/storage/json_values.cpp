// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/json_values.h"

#include "core/edit/edit_grammar.h"
#include "core/types/error.h"

#include <cmath>
#include <limits>

namespace prosector {

namespace {

using nlohmann::json;

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

[[noreturn]] void throwBadField(const JsonFile& parent, std::string_view field, const Sentence& expected)
{
    throwDamaged(parent.where, say("Error", "the field \"%1\" must be %2").with(std::string(field), expected));
}

Edit editFrom(const std::string& text, const Sentence& where)
{
    try {
        return parseEdit(text);
    } catch (const Error& error) {
        throwDamaged(where, say("Error", "an edit in it cannot be understood: %1").with(error.message()));
    }
}

// As jsonOf(double) writes it.
double numberIn(const json& entry, const JsonFile& parent, std::string_view field)
{
    if (entry.is_number()) {
        return entry.get<double>();
    }
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                               -std::numeric_limits<double>::infinity()}) {
        if (jsonOf(value) == entry) {
            return value;
        }
    }
    throwBadField(parent, field, say("Error", "a number"));
}

std::string_view wordFor(BosPolicy policy)
{
    return policy == BosPolicy::Auto ? "auto" : policy == BosPolicy::Yes ? "yes" : "no";
}

BosPolicy bosFrom(const JsonFile& parent, std::string_view field)
{
    const std::string word = requireString(parent, field);
    for (const BosPolicy policy : {BosPolicy::Auto, BosPolicy::Yes, BosPolicy::No}) {
        if (wordFor(policy) == word) {
            return policy;
        }
    }
    throwBadField(parent, field, say("Error", "auto, yes or no"));
}

} // namespace

json jsonOf(double value)
{
    if (std::isfinite(value)) {
        return value;
    }
    return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

json jsonOf(std::span<const double> values)
{
    json list = json::array();
    for (const double value : values) {
        list.push_back(jsonOf(value));
    }
    return list;
}

json jsonOf(const Estimate& estimate)
{
    return {{"value", jsonOf(estimate.value)}, {"low", jsonOf(estimate.low)}, {"high", jsonOf(estimate.high)}};
}

json jsonOf(const EditList& edits)
{
    json list = json::array();
    for (const Edit& edit : edits) {
        list.push_back(formatEdit(edit));
    }
    return list;
}

json jsonOf(const EditRows& rows)
{
    json list = json::array();
    for (const EditRow& row : rows) {
        list.push_back({{"edit", formatEdit(row.edit)}, {"name", row.name}, {"enabled", row.enabled}});
    }
    return list;
}

json jsonOf(const Protocol& protocol)
{
    return {{"kind", name(protocol.kind)},
            {"window", protocol.window},
            {"stride", protocol.stride},
            {"bos", wordFor(protocol.bos)},
            {"max_tokens", protocol.maxTokens}};
}

json jsonOf(const Provenance& provenance)
{
    return {{"model", provenance.model},      {"text", provenance.text},   {"protocol", jsonOf(provenance.protocol)},
            {"bos_used", provenance.bosUsed}, {"dtype", provenance.dtype}, {"edits", jsonOf(provenance.edits)},
            {"passages", provenance.passages}};
}

double numberFrom(const JsonFile& parent, std::string_view field)
{
    const auto entry = parent.object.find(field);
    if (entry == parent.object.end() || !entry->is_string()) {
        return requireNumber(parent, field);
    }
    return numberIn(*entry, parent, field);
}

std::vector<double> numbersFrom(const JsonFile& parent, std::string_view field)
{
    std::vector<double> numbers;
    for (const json& entry : requireArray(parent, field)) {
        numbers.push_back(numberIn(entry, parent, field));
    }
    return numbers;
}

std::vector<std::int64_t> countsFrom(const JsonFile& parent, std::string_view field, std::int64_t end)
{
    std::vector<std::int64_t> counts;
    for (const json& entry : requireArray(parent, field)) {
        const bool isCount = entry.is_number_integer() && entry >= 0 && entry < end;
        if (!isCount) {
            throwBadField(parent, field, say("Error", "a list of whole numbers from 0 to %1").with(end - 1));
        }
        counts.push_back(entry.get<std::int64_t>());
    }
    return counts;
}

Estimate estimateFrom(const JsonFile& object)
{
    return {numberFrom(object, "value"), numberFrom(object, "low"), numberFrom(object, "high")};
}

EditList editsFrom(const JsonFile& parent, std::string_view field)
{
    EditList edits;
    for (const std::string& text : stringsFrom(parent, field)) {
        edits.push_back(editFrom(text, parent.where));
    }
    return edits;
}

EditRows rowsFrom(const JsonFile& parent, std::string_view field)
{
    EditRows rows;
    for (const JsonFile& row : objectsFrom(parent, field)) {
        rows.push_back(
            {editFrom(requireString(row, "edit"), row.where), requireString(row, "name"), requireBool(row, "enabled")});
    }
    return rows;
}

Protocol protocolFrom(const JsonFile& parent, std::string_view field)
{
    const JsonFile object = requireObject(parent, field);
    const auto kind = protocolNamed(requireString(object, "kind"));
    if (!kind) {
        throwBadField(object, "kind", say("Error", "a protocol"));
    }
    return {*kind, countFrom(object, "window"), countFrom(object, "stride"), bosFrom(object, "bos"),
            countFrom(object, "max_tokens")};
}

Provenance provenanceFrom(const JsonFile& parent, std::string_view field)
{
    const JsonFile object = requireObject(parent, field);
    return {requireString(object, "model"),  requireString(object, "text"),  protocolFrom(object, "protocol"),
            requireBool(object, "bos_used"), requireString(object, "dtype"), editsFrom(object, "edits"),
            countFrom(object, "passages")};
}

std::vector<JsonFile> objectsFrom(const JsonFile& parent, std::string_view field)
{
    std::vector<JsonFile> objects;
    for (const nlohmann::json& entry : requireArray(parent, field)) {
        if (!entry.is_object()) {
            throwBadField(parent, field, say("Error", "a list of objects"));
        }
        objects.push_back({entry, placeWithin(parent.where, std::string(field))});
    }
    return objects;
}

std::vector<std::string> stringsFrom(const JsonFile& parent, std::string_view field)
{
    std::vector<std::string> strings;
    for (const nlohmann::json& entry : requireArray(parent, field)) {
        if (!entry.is_string()) {
            throwBadField(parent, field, say("Error", "a list of strings"));
        }
        strings.push_back(entry.get<std::string>());
    }
    return strings;
}

std::int64_t countFrom(const JsonFile& parent, std::string_view field)
{
    return requireIntegerBetween(parent, field, 0, most);
}

} // namespace prosector
