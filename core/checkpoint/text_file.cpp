// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/text_file.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/tokenizer/detail/utf8.h"
#include "core/types/error.h"

namespace prosector {

namespace {

constexpr std::uintmax_t largestText = std::uintmax_t(1) << 30; // bytes

// Calls `take` with each line, its end included.
template <class Take> void forEachLine(std::string_view text, Take take)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        take(text.substr(0, length));
        text.remove_prefix(length);
    }
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

} // namespace

Text readTextFile(const std::filesystem::path& path)
{
    Text text{path.string(), readWholeFile(path, largestText)};
    requireUtf8(text.bytes, text.name);
    return text;
}

void requireUtf8(std::string_view bytes, const std::string& name)
{
    const std::size_t valid = validPrefix(bytes);
    if (valid < bytes.size()) {
        throw Error(ErrorCode::Malformed, name, say("Error", "the byte at offset %1 is no valid UTF-8").with(valid),
                    say("Remedy", "Convert the text to UTF-8"));
    }
}

Text textOfJsonLines(const Text& text, const std::string& field)
{
    Text joined{text.name, {}};
    std::size_t number = 0;
    forEachLine(text.bytes, [&](std::string_view line) {
        ++number;
        if (isBlank(line)) {
            return;
        }
        const JsonFile json = parseJsonObject(line, say("Place", "%1, line %2").with(text.name, number));
        const std::string record = requireString(json, field);
        joined.bytes += joined.passages.empty() ? "" : "\n\n";
        joined.passages.push_back({joined.bytes.size(), record.size()});
        joined.bytes += record;
    });
    return joined;
}

std::string joinedAsWikitext(std::string_view raw)
{
    std::string joined;
    bool isFirst = true;
    forEachLine(raw, [&](std::string_view line) {
        joined += isFirst ? "" : "\n\n";
        joined += isBlank(line) ? std::string_view() : line;
        isFirst = false;
    });
    return joined;
}

} // namespace prosector
