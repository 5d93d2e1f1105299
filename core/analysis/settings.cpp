// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/settings.h"

#include "core/types/error.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace prosector {

namespace {

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::string shown(double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return {digits, end};
}

template <class Number> Number parsed(const Parameter& parameter, const std::string& text, Number least, Number most)
{
    Number value{};
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc() || stop != end || !(value >= least && value <= most)) {
        throw Error(ErrorCode::Usage, parameter.name, say("Error", "\"%1\" is no value for it").with(text),
                    say("Remedy", "It takes a number from %1 to %2")
                        .with(shown(static_cast<double>(least)), shown(static_cast<double>(most))));
    }
    return value;
}

// The value of a parameter: set, or (null) its standard.
class Reader
{
public:
    Reader(const Parameter& parameter, const std::string* text)
        : m_parameter(parameter)
        , m_text(text)
    {
    }

    std::variant<std::int64_t, double, std::string> operator()(const IntegerRange& range) const
    {
        return m_text ? parsed(m_parameter, *m_text, range.least, range.most) : range.standard;
    }

    std::variant<std::int64_t, double, std::string> operator()(const NumberRange& range) const
    {
        return m_text ? parsed(m_parameter, *m_text, range.least, range.most) : range.standard;
    }

    std::variant<std::int64_t, double, std::string> operator()(const Choice& choice) const
    {
        if (!m_text) {
            return choice.options.front().word;
        }
        if (std::ranges::count(choice.options, *m_text, &Choice::Option::word) == 0) {
            throw Error(ErrorCode::Usage, m_parameter.name, say("Error", "\"%1\" is no value for it").with(*m_text),
                        say("Remedy", "It is one of: %1").with(listed(choice.words())));
        }
        return *m_text;
    }

    std::variant<std::int64_t, double, std::string> operator()(const FreeText& text) const
    {
        return m_text ? *m_text : text.standard;
    }

private:
    const Parameter& m_parameter;
    const std::string* m_text;
};

} // namespace

Settings::Settings(const AnalysisFacts& facts, const std::map<std::string, std::string>& values)
{
    std::vector<std::string> known;
    for (const Parameter& parameter : facts.parameters) {
        known.push_back(parameter.name);
        const auto set = values.find(parameter.name);
        const std::string* text = set == values.end() ? nullptr : &set->second;
        m_values.emplace(parameter.name, std::visit(Reader(parameter, text), parameter.range));
        if (text) {
            m_text += (m_text.empty() ? "" : ", ") + parameter.name + " = " + *text;
        }
    }
    for (const auto& [name, value] : values) {
        if (!m_values.contains(name)) {
            throw Error(ErrorCode::Usage, facts.id, say("Error", "the analysis has no parameter \"%1\"").with(name),
                        known.empty() ? say("Remedy", "It has none") : say("Remedy", "It has: %1").with(listed(known)));
        }
    }
}

const Settings::Value& Settings::at(std::string_view name) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end()) {
        throw Error(ErrorCode::Internal, std::string(name), "an analysis asks for a parameter that it did not declare");
    }
    return found->second;
}

std::int64_t Settings::integer(std::string_view name) const
{
    return std::get<std::int64_t>(at(name));
}

double Settings::number(std::string_view name) const
{
    return std::get<double>(at(name));
}

const std::string& Settings::word(std::string_view name) const
{
    return std::get<std::string>(at(name));
}

std::string Settings::text() const
{
    return m_text;
}

} // namespace prosector
