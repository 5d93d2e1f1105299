// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/json_builder.h"

#include "core/types/error.h"

#include <utility>

namespace prosector {

namespace {

constexpr std::size_t deepest = 64; // levels; real files have about ten
constexpr std::size_t mostValues = 500'000; // vocab.json has up to 260,000, tokenizer.json some ten thousand besides

} // namespace

JsonBuilder::JsonBuilder(std::string file)
    : m_file(std::move(file))
{
}

void JsonBuilder::parse(const std::string& bytes)
{
    nlohmann::json::sax_parse(bytes, this);
}

bool JsonBuilder::null()
{
    return add(nullptr);
}

bool JsonBuilder::boolean(bool value)
{
    return add(value);
}

bool JsonBuilder::number_integer(number_integer_t value)
{
    return add(value);
}

bool JsonBuilder::number_unsigned(number_unsigned_t value)
{
    return add(value);
}

bool JsonBuilder::number_float(number_float_t value, const string_t&)
{
    return add(value);
}

bool JsonBuilder::string(string_t& value)
{
    return add(std::move(value));
}

bool JsonBuilder::binary(binary_t&)
{
    return add(nullptr);
}

bool JsonBuilder::start_object(std::size_t)
{
    return open(nlohmann::json::object());
}

bool JsonBuilder::key(string_t& name)
{
    m_keys.back() = std::move(name);
    return true;
}

bool JsonBuilder::end_object()
{
    return close();
}

bool JsonBuilder::start_array(std::size_t)
{
    return open(nlohmann::json::array());
}

bool JsonBuilder::end_array()
{
    return close();
}

bool JsonBuilder::parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&)
{
    fail({}, say("Error", "is not valid JSON at byte %1").with(position));
}

void JsonBuilder::fail(const std::string& field, const Sentence& message) const
{
    throw Error(ErrorCode::Malformed, field.empty() ? m_file : m_file + ", " + field, message,
                say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
}

bool JsonBuilder::isNext(std::string_view parent, std::string_view name) const
{
    return m_open.size() == 2 && m_keys[0] == parent && m_keys[1] == name && m_open.back()->is_object();
}

nlohmann::json* JsonBuilder::add(nlohmann::json value)
{
    if (++m_values > mostValues) {
        fail({}, say("Error", "has more than half a million values"));
    }
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    nlohmann::json& parent = *m_open.back();
    if (parent.is_array()) {
        parent.push_back(std::move(value));
        return &parent.back();
    }
    return &(parent[m_keys.back()] = std::move(value));
}

bool JsonBuilder::open(nlohmann::json value)
{
    if (m_open.size() == deepest) {
        fail({}, say("Error", "is nested deeper than %1 levels").with(deepest));
    }
    m_open.push_back(add(std::move(value)));
    m_keys.emplace_back();
    return true;
}

bool JsonBuilder::close()
{
    m_open.pop_back();
    m_keys.pop_back();
    return true;
}

nlohmann::json parsedJson(const std::string& bytes, const std::string& file)
{
    JsonBuilder builder(file);
    builder.parse(bytes);
    return builder.take();
}

} // namespace prosector
