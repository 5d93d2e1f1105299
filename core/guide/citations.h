// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace prosector {

// A publication behind a measure.
struct Citation
{
    std::string id; // also its key in BibTeX
    std::vector<std::string> authors; // "Family, Given"; a single name stands alone
    std::string title;
    std::int64_t year = 0;
    std::string journal; // empty: none
    std::string bookTitle; // of the proceedings it stands in; empty: none
    std::string volume; // of the journal
    std::string pages;
    std::string arxiv; // "2405.12250"; empty: none
    std::string url; // where it is found, if not on arXiv
    std::vector<std::string> behind; // ids of glossary entries: what it is the source of
};

// Throws Error that names the file, the citation and the field.
std::vector<Citation> readCitations(const std::filesystem::path& path);

// "Razzhigaev et al. 2024".
std::string shortName(const Citation& citation);
// Where to read it: its page on arXiv, or its url.
std::string address(const Citation& citation);
// An entry of a .bib file, with a line end behind it.
std::string bibtex(const Citation& citation);

} // namespace prosector
