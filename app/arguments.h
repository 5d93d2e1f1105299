// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prosector::app {

// An option of the command line. `value` names what follows it; empty for a switch.
struct OptionForm
{
    std::string_view name; // without the dashes
    std::string_view value;
    std::string_view help;
};

// A command line taken apart: plain words, and options with their values in the order given.
class Arguments
{
public:
    // "--name value" and "--name=value" are the same; behind "--" everything is a plain word. `known` are the options
    // allowed here; `owner` is the command, for messages. Throws Error::Usage.
    static Arguments parse(std::span<const std::string> words, std::span<const OptionForm* const> known,
                           const std::string& owner);

    const std::vector<std::string>& plain() const { return m_plain; }
    bool has(std::string_view option) const;
    // The last one given.
    std::optional<std::string> value(std::string_view option) const;
    std::string valueOr(std::string_view option, std::string_view otherwise) const;
    // All of them, for options that may be repeated.
    std::vector<std::string> values(std::string_view option) const;

    // Numbers, never by the locale. Throw Error::Usage that names the option and the range.
    std::optional<std::int64_t> integer(std::string_view option, std::int64_t low, std::int64_t high) const;
    std::optional<double> number(std::string_view option, double low, double high) const;

private:
    std::vector<std::string> m_plain;
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
};

// A mistake in how the program was called.
[[noreturn]] void throwUsage(const std::string& where, const std::string& message, const std::string& remedy);

} // namespace prosector::app
