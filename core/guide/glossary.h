// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A term in plain words.
struct GlossaryEntry
{
    std::string id; // of lower-case letters, digits and hyphens; analyses have the id of their analysis
    std::string term;
    std::string text; // Markdown without pictures or HTML
    std::vector<std::string> otherNames; // by which it is found too
    std::vector<std::string> sources; // ids of citations
    std::vector<std::string> related; // ids of entries
};

struct Glossary
{
    std::vector<GlossaryEntry> entries; // by id

    const GlossaryEntry* find(std::string_view id) const; // null where there is none
};

// Reads FOLDER/en.json and lays FOLDER/LANGUAGE.json over it, if it is there: a translation holds terms, texts and
// other names, and what it leaves out stays English. Throws Error that names the file, the entry and the field.
Glossary readGlossary(const std::filesystem::path& folder, std::string_view language);

} // namespace prosector
