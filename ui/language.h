// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace prosector::ui {

struct Language
{
    QString code; // "de", "zh_CN"; empty: the one of the system
    QString name; // in itself
};

// Those that the window can be shown in; English is the language of the source.
const std::vector<Language>& languages();

// Gives the whole application a language: its texts, Qt's own where they are installed, and how numbers are written.
// A code without translation, and a system in another language, mean English. Every window then gets a LanguageChange.
void applyLanguage(const QString& code, const std::filesystem::path& folder);
// The code that was applied last.
QString appliedLanguage();
// The code of the one that the window is shown in, "en" before any was applied. It need not be that of QLocale(): texts
// and numbers of the system may be in different languages.
QString shownLanguage();

} // namespace prosector::ui
