// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/guide/localized_text.h"

#include <initializer_list>
#include <string_view>
#include <vector>

// What the files of tours, glossary and citations have in common. They are written by people, by hand: a field that
// nobody knows is refused, because it is a known one misspelled.

namespace prosector {

JsonFile readGuideFile(const std::filesystem::path& path);

// Throws Error::Malformed, which names the first field that is none of these, and these.
void refuseOtherFields(const JsonFile& json, std::initializer_list<std::string_view> known);

// The objects of an array field; each one's `where` names it with its number, counted from 1. `place`: how, a pattern
// of the context "Place" for the file and the number.
std::vector<JsonFile> objectsOf(const JsonFile& json, std::string_view field, const char* place);

// Strings of an array field, none of them empty; no field: none.
std::vector<std::string> findStrings(const JsonFile& json, std::string_view field);

// A string that is there and not empty.
std::string requireText(const JsonFile& json, std::string_view field);

// A string, which is English, or an object of strings by language, of which "en" is one. No field: empty.
LocalizedText findLocalized(const JsonFile& json, std::string_view field);
LocalizedText requireLocalized(const JsonFile& json, std::string_view field);

} // namespace prosector
