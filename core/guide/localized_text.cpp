// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/localized_text.h"

#include <algorithm>
#include <array>

namespace prosector {

bool isLanguageName(std::string_view name)
{
    constexpr std::array<std::string_view, 5> languages{"en", "de", "ru", "ja", "zh_CN"};
    return std::ranges::find(languages, name) != languages.end();
}

std::string LocalizedText::in(std::string_view language) const
{
    for (const std::string_view wanted : {language, language.substr(0, language.find('_')), std::string_view("en")}) {
        if (const auto found = byLanguage.find(wanted); found != byLanguage.end()) {
            return found->second;
        }
    }
    return {};
}

} // namespace prosector
