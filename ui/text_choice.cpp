// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text_choice.h"

#include "core/checkpoint/text_file.h"
#include "core/types/error.h"
#include "core/types/passages.h"

namespace prosector::ui {

namespace {

constexpr std::string_view builtin = "builtin:";

std::filesystem::path fileOf(const TextChoice& choice)
{
    const std::filesystem::path preferred = choice.folder / choice.source;
    std::error_code unknown;
    return std::filesystem::exists(preferred, unknown) ? preferred : std::filesystem::path(choice.source);
}

Text undivided(const TextChoice& choice, const std::filesystem::path& textFolder)
{
    if (choice.source.empty()) {
        if (choice.bytes.empty()) {
            throw Error(ErrorCode::NothingToDo, {}, say("Error", "the text is empty"),
                        say("Remedy", "Write or choose one"));
        }
        return {"prompt", choice.bytes};
    }
    if (!choice.source.starts_with(builtin)) {
        const Text text = readTextFile(fileOf(choice));
        return text.name.ends_with(".jsonl") ? textOfJsonLines(text, "text") : text;
    }
    Text text = readTextFile(textFolder / (choice.source.substr(builtin.size()) + ".txt"));
    text.name = choice.source;
    return text;
}

} // namespace

Text readChoice(const TextChoice& choice, const std::filesystem::path& textFolder)
{
    Text text = undivided(choice, textFolder);
    if (choice.division == TextChoice::Division::Whole) {
        text.passages.clear();
        return text;
    }
    PassageRule rule;
    rule.kind = choice.division == TextChoice::Division::Lines ? PassageKind::Lines : PassageKind::Documents;
    divide(text, rule);
    text.name += ", " + describe(rule);
    return text;
}

} // namespace prosector::ui
