// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/glossary.h"

#include "core/guide/detail/guide_fields.h"
#include "core/guide/localized_text.h"
#include "core/types/error.h"

#include <algorithm>
#include <system_error>

namespace prosector {

namespace {

GlossaryEntry* findEntry(Glossary& glossary, std::string_view id)
{
    const auto found = std::ranges::lower_bound(glossary.entries, id, {}, &GlossaryEntry::id);
    return found == glossary.entries.end() || found->id != id ? nullptr : &*found;
}

std::string requireId(const JsonFile& json)
{
    std::string id = requireText(json, "id");
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!std::ranges::all_of(id, isAllowed)) {
        throw Error(ErrorCode::Malformed, json.where, say("Error", "the field \"id\" holds \"%1\"").with(id),
                    say("Remedy", "Use lower-case letters, digits and hyphens only"));
    }
    return id;
}

GlossaryEntry readEntry(const JsonFile& json)
{
    refuseOtherFields(json, {"id", "term", "text", "otherNames", "sources", "related"});
    return {requireId(json),
            requireText(json, "term"),
            requireText(json, "text"),
            findStrings(json, "otherNames"),
            findStrings(json, "sources"),
            findStrings(json, "related")};
}

Glossary readOriginal(const std::filesystem::path& path)
{
    Glossary glossary;
    for (const JsonFile& json : objectsOf(readGuideFile(path), "entries", marked("Place", "%1, entry %2"))) {
        glossary.entries.push_back(readEntry(json));
    }
    std::ranges::sort(glossary.entries, {}, &GlossaryEntry::id);
    const auto twice = std::ranges::adjacent_find(glossary.entries, {}, &GlossaryEntry::id);
    if (twice != glossary.entries.end()) {
        throw Error(ErrorCode::Malformed, path.string(),
                    say("Error", "the entry \"%1\" stands there twice").with(twice->id),
                    say("Remedy", "Remove one of them"));
    }
    for (const GlossaryEntry& entry : glossary.entries) {
        for (const std::string& id : entry.related) {
            if (!glossary.find(id)) {
                throw Error(ErrorCode::Malformed, say("Place", "%1, entry \"%2\"").with(path.string(), entry.id),
                            say("Error", "the field \"related\" names \"%1\", which is no entry").with(id),
                            say("Remedy", "Correct its id"));
            }
        }
    }
    return glossary;
}

void overlay(Glossary& glossary, const std::filesystem::path& path)
{
    for (const JsonFile& json : objectsOf(readGuideFile(path), "entries", marked("Place", "%1, entry %2"))) {
        refuseOtherFields(json, {"id", "term", "text", "otherNames"});
        GlossaryEntry* entry = findEntry(glossary, requireId(json));
        if (!entry) {
            throw Error(ErrorCode::Mismatch, json.where, say("Error", "the field \"id\" names no entry of en.json"),
                        say("Remedy", "Correct the id, or remove the entry"));
        }
        entry->term = requireText(json, "term");
        entry->text = requireText(json, "text");
        for (std::string& name : findStrings(json, "otherNames")) {
            entry->otherNames.push_back(std::move(name)); // beside the English ones, by which people search too
        }
    }
}

} // namespace

const GlossaryEntry* Glossary::find(std::string_view id) const
{
    const auto found = std::ranges::lower_bound(entries, id, {}, &GlossaryEntry::id);
    return found == entries.end() || found->id != id ? nullptr : &*found;
}

Glossary readGlossary(const std::filesystem::path& folder, std::string_view language)
{
    Glossary glossary = readOriginal(folder / "en.json");
    for (const std::string_view name : {language, language.substr(0, language.find('_'))}) {
        const std::filesystem::path translation = folder / (std::string(name) + ".json");
        std::error_code ignored;
        if (isLanguageName(name) && name != "en" && std::filesystem::exists(translation, ignored)) {
            overlay(glossary, translation);
            break;
        }
    }
    return glossary;
}

} // namespace prosector
