// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <string_view>

namespace prosector {

// The languages of the program: "en", "de", "ru", "ja", "zh_CN".
bool isLanguageName(std::string_view name);

// A text of a file that is shown to people, by language.
struct LocalizedText
{
    std::map<std::string, std::string, std::less<>> byLanguage;

    bool isEmpty() const { return byLanguage.empty(); }
    // In a language ("de" also for "de_AT"); in English where it is not there; empty where there is none at all.
    std::string in(std::string_view language) const;
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

} // namespace prosector
