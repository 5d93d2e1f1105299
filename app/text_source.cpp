// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text_source.h"

#include "app/options.h"
#include "core/checkpoint/text_file.h"

#include <string_view>

namespace prosector::app {

Text readText(const std::string& source, const Resources& resources)
{
    constexpr std::string_view builtin = "builtin:";
    if (!source.starts_with(builtin)) {
        return readTextFile(source);
    }
    Text text = readTextFile(resources.builtinText(source.substr(builtin.size())));
    text.name = source;
    return text;
}

Text textFrom(const Arguments& arguments, const Resources& resources)
{
    const auto prompt = arguments.value("prompt");
    const auto source = arguments.value("text");
    if (prompt) {
        if (source) {
            throwUsage("--prompt", "stands beside --text", "Give one of the two");
        }
        requireUtf8(*prompt, "--prompt");
        return {"prompt", *prompt};
    }
    Text text = readText(source.value_or("builtin:evaluation"), resources);
    if (text.name.ends_with(".jsonl")) {
        text = textOfJsonLines(text, arguments.valueOr("field", "text"));
    } else if (arguments.has("field")) {
        throwUsage("--field", "\"" + text.name + "\" is no .jsonl file", "Leave the option out");
    }
    if (const auto join = arguments.value("join")) {
        if (*join != "wikitext") {
            throwUsage("--join", "\"" + *join + "\" is not supported", "The only way to join is wikitext");
        }
        text = {text.name, joinedAsWikitext(text.bytes)};
    }
    const auto rule = passageRuleFrom(arguments);
    if (rule) {
        divide(text, *rule);
        text.name += ", " + describe(*rule);
    } else {
        text.passages.clear();
    }
    return text;
}

} // namespace prosector::app
