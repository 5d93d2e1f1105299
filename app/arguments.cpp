// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace prosector::app {

namespace {

std::string dashed(std::string_view option)
{
    return "--" + std::string(option);
}

std::string shown(double value)
{
    std::array<char, 32> buffer;
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

std::string shown(std::int64_t value)
{
    return std::to_string(value);
}

template <class Number>
std::optional<Number> parsed(std::string_view option, const std::optional<std::string>& text, Number low, Number high,
                             const char* kind)
{
    if (!text) {
        return std::nullopt;
    }
    Number value = 0;
    const char* const last = text->data() + text->size();
    const auto [end, problem] = std::from_chars(text->data(), last, value);
    if (problem != std::errc() || end != last || !(value >= low && value <= high)) {
        const bool bounded = high < std::numeric_limits<Number>::max();
        throwUsage(dashed(option),
                   "\"" + *text + "\" is not " + kind + " of at least " + shown(low)
                       + (bounded ? " and at most " + shown(high) : std::string()),
                   "Give one in that range");
    }
    return value;
}

} // namespace

Arguments Arguments::parse(std::span<const std::string> words, std::span<const OptionForm* const> known,
                           const std::string& owner)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (optionsEnded || !word.starts_with('-') || word == "-") {
            arguments.m_plain.push_back(word);
            continue;
        }
        if (!word.starts_with("--")) {
            throwUsage(word, "options begin with two dashes", "See " + owner + " --help");
        }
        if (word == "--") {
            optionsEnded = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        const auto form = std::ranges::find(known, name, &OptionForm::name);
        if (form == known.end()) {
            throwUsage(dashed(name), "is no option of " + owner, "See " + owner + " --help");
        }
        std::string value;
        if (equals != std::string::npos) {
            if ((*form)->value.empty()) {
                throwUsage(dashed(name), "takes no value", "Leave out what follows the equals sign");
            }
            value = word.substr(equals + 1);
        } else if (!(*form)->value.empty()) {
            if (++i == words.size()) {
                throwUsage(dashed(name), "its value is missing",
                           "The form is " + dashed(name) + " " + std::string((*form)->value));
            }
            value = words[i];
        }
        arguments.m_options[name].push_back(value);
    }
    return arguments;
}

bool Arguments::has(std::string_view option) const
{
    return m_options.contains(option);
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second.back());
}

std::string Arguments::valueOr(std::string_view option, std::string_view otherwise) const
{
    return value(option).value_or(std::string(otherwise));
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>() : found->second;
}

std::optional<std::int64_t> Arguments::integer(std::string_view option, std::int64_t low, std::int64_t high) const
{
    return parsed(option, value(option), low, high, "a whole number");
}

std::optional<double> Arguments::number(std::string_view option, double low, double high) const
{
    return parsed(option, value(option), low, high, "a number");
}

void throwUsage(const std::string& where, const std::string& message, const std::string& remedy)
{
    throw Error(ErrorCode::Usage, where, message, remedy);
}

} // namespace prosector::app
