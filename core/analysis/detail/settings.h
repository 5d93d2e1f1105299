// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace prosector {

// The parameters of one run of an analysis: what was set, and the standard for the rest.
class Settings
{
public:
    // Throws Error::Usage for a name that the analysis does not have and for a value outside its range.
    Settings(const AnalysisFacts& facts, const std::map<std::string, std::string>& values);

    std::int64_t integer(std::string_view name) const;
    double number(std::string_view name) const;
    // Of a choice or a free text.
    const std::string& word(std::string_view name) const;

    // "rows = no-first, lambda = 0.0001": what differs from the standard; empty where nothing does.
    std::string text() const;

private:
    using Value = std::variant<std::int64_t, double, std::string>;
    const Value& at(std::string_view name) const;

    std::map<std::string, Value, std::less<>> m_values;
    std::string m_text;
};

} // namespace prosector
