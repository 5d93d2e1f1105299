// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/text.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace prosector {

// Reads a text byte for byte; its name is the path. Throws Error where the file cannot be read or is no valid UTF-8.
Text readTextFile(const std::filesystem::path& path);

// Throws Error::Malformed, which names the offset of the first byte that is no valid UTF-8.
void requireUtf8(std::string_view bytes, const std::string& name);

// The string field of every line of a .jsonl text, joined by an empty line, each a passage of the result; blank lines
// are passed over. Throws Error that names the line and the field.
Text textOfJsonLines(const Text& text, const std::string& field);

// A raw WikiText file joined as its data set joins it: every line is a row that keeps its end, a blank one an empty
// row, and two line ends stand between rows. (WikiText-2 test counts 287,644 GPT-2 tokens this way.)
std::string joinedAsWikitext(std::string_view raw);

} // namespace prosector
