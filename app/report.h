// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prosector::app {

using Json = nlohmann::ordered_json;

// A number as JSON allows it: where it is not finite, null, with its name in the field `name`_text.
void putNumber(Json& object, const std::string& name, double value);
// The same for [low, high].
void putInterval(Json& object, const std::string& name, double low, double high);

// A number for a table: six significant digits, a point in every locale; "nan", "inf".
std::string shown(double value);
std::string shown(std::int64_t value);
std::string shown(bool value);
std::string shownInterval(double low, double high);

// Columns of text, the first to the left and the others to the right.
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> header = {});

    void addRow(std::vector<std::string> cells);
    std::string text() const;

private:
    bool m_hasHeader;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace prosector::app
