// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/citations.h"

#include "core/guide/detail/guide_fields.h"
#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

Citation readCitation(const JsonFile& json)
{
    refuseOtherFields(
        json, {"id", "authors", "title", "year", "journal", "bookTitle", "volume", "pages", "arxiv", "url", "behind"});
    Citation citation;
    citation.id = requireText(json, "id");
    citation.authors = findStrings(json, "authors");
    citation.title = requireText(json, "title");
    citation.year = requireIntegerBetween(json, "year", 1800, 2100);
    citation.journal = findString(json, "journal").value_or("");
    citation.bookTitle = findString(json, "bookTitle").value_or("");
    citation.volume = findString(json, "volume").value_or("");
    citation.pages = findString(json, "pages").value_or("");
    citation.arxiv = findString(json, "arxiv").value_or("");
    citation.url = findString(json, "url").value_or("");
    citation.behind = findStrings(json, "behind");
    if (citation.authors.empty()) {
        throw Error(ErrorCode::Malformed, json.where, say("Error", "the field \"authors\" names nobody"),
                    say("Remedy", "Add the authors as \"Family, Given\""));
    }
    if (address(citation).empty()) {
        throw Error(ErrorCode::Malformed, json.where, say("Error", "has neither an \"arxiv\" number nor a \"url\""),
                    say("Remedy", "Add one of them, so that people find it"));
    }
    return citation;
}

std::string familyName(const std::string& author)
{
    return author.substr(0, author.find(','));
}

} // namespace

std::vector<Citation> readCitations(const std::filesystem::path& path)
{
    std::vector<Citation> citations;
    for (const JsonFile& json : objectsOf(readGuideFile(path), "citations", marked("Place", "%1, citation %2"))) {
        Citation citation = readCitation(json);
        if (std::ranges::find(citations, citation.id, &Citation::id) != citations.end()) {
            throw Error(ErrorCode::Malformed, json.where,
                        say("Error", "the field \"id\" holds \"%1\" like a citation before it").with(citation.id),
                        say("Remedy", "Give it a name of its own"));
        }
        citations.push_back(std::move(citation));
    }
    return citations;
}

std::string shortName(const Citation& citation)
{
    std::string name = familyName(citation.authors.front());
    if (citation.authors.size() == 2) {
        name += " and " + familyName(citation.authors.back());
    } else if (citation.authors.size() > 2) {
        name += " et al.";
    }
    return name + ' ' + std::to_string(citation.year);
}

std::string address(const Citation& citation)
{
    return citation.url.empty() && !citation.arxiv.empty() ? "https://arxiv.org/abs/" + citation.arxiv : citation.url;
}

std::string bibtex(const Citation& citation)
{
    std::string authors;
    for (const std::string& author : citation.authors) {
        authors += (authors.empty() ? "" : " and ") + author;
    }
    const std::string kind = !citation.journal.empty() ? "article"
        : !citation.bookTitle.empty()                  ? "inproceedings"
                                                       : "misc";
    std::string entry = '@' + kind + '{' + citation.id + ",\n";
    const auto add = [&](const char* field, const std::string& value) {
        if (!value.empty()) {
            entry += "  " + std::string(field) + " = {" + value + "},\n";
        }
    };
    add("author", authors);
    add("title", '{' + citation.title + '}'); // in braces of its own it keeps its capitals
    add("journal", citation.journal);
    add("booktitle", citation.bookTitle);
    add("volume", citation.volume);
    add("pages", citation.pages);
    add("year", std::to_string(citation.year));
    if (!citation.arxiv.empty()) {
        add("eprint", citation.arxiv);
        add("archiveprefix", "arXiv");
    }
    add("url", address(citation));
    return entry + "}\n";
}

} // namespace prosector
