// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace prosector {

// A value of a JSON file together with its place, so that every complaint names file and field.
// Accessors throw Error::Malformed where the value is of another type.
class JsonView
{
public:
    // The view refers to `value`, which must outlive it.
    JsonView(const nlohmann::json& value, std::string file);

    // A field of this object; the first throws where it is missing, the second gives nothing for missing and null.
    JsonView at(std::string_view key) const;
    std::optional<JsonView> find(std::string_view key) const;
    // An element of this array.
    JsonView at(std::size_t index) const;
    std::size_t size() const;

    bool isString() const { return m_value->is_string(); }
    bool isArray() const { return m_value->is_array(); }
    bool isObject() const { return m_value->is_object(); }
    bool isBoolean() const { return m_value->is_boolean(); }

    const std::string& string() const;
    bool boolean() const;
    double number() const;
    std::int64_t integer(std::int64_t low = 0, std::int64_t high = std::numeric_limits<std::int64_t>::max()) const;
    std::string stringOr(std::string_view key, std::string fallback) const;
    bool booleanOr(std::string_view key, bool fallback) const;

    // The fields of this object, in the order of their names.
    template <class Field> void forEachField(Field field) const
    {
        for (const auto& [key, value] : object().items()) {
            field(key, JsonView(value, m_file, child(key)));
        }
    }

    [[noreturn]] void fail(const Sentence& message) const;
    [[noreturn]] void failUnsupported(const Sentence& message, const Sentence& remedy) const;

private:
    JsonView(const nlohmann::json& value, std::shared_ptr<const std::string> file, std::string field);
    const nlohmann::json& object() const;
    std::string child(std::string_view key) const;
    std::string place() const;

    const nlohmann::json* m_value;
    std::shared_ptr<const std::string> m_file;
    std::string m_field; // "model.merges[3]"; empty at the top
};

} // namespace prosector
