// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/types/sentence.h"

namespace prosector {

// Words for a person as JSON: a string where they are plain, else an object with what they are translated by.
nlohmann::json jsonOf(const Sentence& words);
// Throws Error, which names the field.
Sentence wordsFrom(const JsonFile& parent, std::string_view field);
std::vector<Sentence> wordListFrom(const JsonFile& parent, std::string_view field);

} // namespace prosector
