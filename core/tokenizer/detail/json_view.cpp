// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_view.h"

#include "core/types/error.h"

#include <cmath>
#include <utility>

namespace prosector {

JsonView::JsonView(const nlohmann::json& value, std::string file)
    : JsonView(value, std::make_shared<const std::string>(std::move(file)), {})
{
}

JsonView::JsonView(const nlohmann::json& value, std::shared_ptr<const std::string> file, std::string field)
    : m_value(&value)
    , m_file(std::move(file))
    , m_field(std::move(field))
{
}

const nlohmann::json& JsonView::object() const
{
    if (!m_value->is_object()) {
        fail(say("Error", "is not an object"));
    }
    return *m_value;
}

JsonView JsonView::at(std::string_view key) const
{
    const auto found = find(key);
    if (!found) {
        fail(say("Error", "has no field \"%1\"").with(std::string(key)));
    }
    return *found;
}

std::optional<JsonView> JsonView::find(std::string_view key) const
{
    const auto found = object().find(key);
    if (found == object().end() || found->is_null()) {
        return std::nullopt;
    }
    return JsonView(*found, m_file, child(key));
}

JsonView JsonView::at(std::size_t index) const
{
    if (index >= size()) {
        fail(say("Error", "has only %1 elements").with(size()));
    }
    return JsonView((*m_value)[index], m_file, m_field + '[' + std::to_string(index) + ']');
}

std::size_t JsonView::size() const
{
    if (!m_value->is_array()) {
        fail(say("Error", "is not an array"));
    }
    return m_value->size();
}

const std::string& JsonView::string() const
{
    if (!m_value->is_string()) {
        fail(say("Error", "is not a string"));
    }
    return m_value->get_ref<const std::string&>();
}

bool JsonView::boolean() const
{
    if (!m_value->is_boolean()) {
        fail(say("Error", "is neither true nor false"));
    }
    return m_value->get<bool>();
}

double JsonView::number() const
{
    if (!m_value->is_number() || !std::isfinite(m_value->get<double>())) {
        fail(say("Error", "is not a number"));
    }
    return m_value->get<double>();
}

std::int64_t JsonView::integer(std::int64_t low, std::int64_t high) const
{
    if (!m_value->is_number_integer()) {
        fail(say("Error", "is not a whole number"));
    }
    const bool tooLarge = m_value->is_number_unsigned()
        && m_value->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const std::int64_t value = tooLarge ? std::numeric_limits<std::int64_t>::max() : m_value->get<std::int64_t>();
    if (tooLarge || value < low || value > high) {
        fail(say("Error", "is not between %1 and %2").with(low, high));
    }
    return value;
}

std::string JsonView::stringOr(std::string_view key, std::string fallback) const
{
    const auto found = find(key);
    return found ? found->string() : std::move(fallback);
}

bool JsonView::booleanOr(std::string_view key, bool fallback) const
{
    const auto found = find(key);
    return found ? found->boolean() : fallback;
}

void JsonView::fail(const Sentence& message) const
{
    throw Error(ErrorCode::Malformed, place(), message,
                say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
}

void JsonView::failUnsupported(const Sentence& message, const Sentence& remedy) const
{
    throw Error(ErrorCode::Unsupported, place(), message, remedy);
}

std::string JsonView::child(std::string_view key) const
{
    return m_field.empty() ? std::string(key) : m_field + '.' + std::string(key);
}

std::string JsonView::place() const
{
    return m_field.empty() ? *m_file : *m_file + ", " + m_field;
}

} // namespace prosector
