// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/passages.h"

#include "core/types/error.h"
#include "core/types/text_size.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace prosector {

namespace {

using Spans = std::vector<TextSpan>;

TextSpan spanOf(std::string_view part, std::string_view whole)
{
    return {static_cast<std::size_t>(part.data() - whole.data()), part.size()};
}

Spans between(std::string_view text, std::string_view separator)
{
    Spans spans;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        const std::string_view part = stripped(text.substr(begin, end - begin));
        if (!part.empty()) {
            spans.push_back(spanOf(part, text));
        }
        begin = end + separator.size();
    }
    return spans;
}

// " = Title = ", but not " = = Section = = ".
bool isTitle(std::string_view line)
{
    constexpr std::string_view open = "= ";
    constexpr std::string_view close = " =";
    const std::string_view text = stripped(line);
    return text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close)
        && !text.starts_with("= =");
}

Spans documents(std::string_view text)
{
    Spans spans;
    const auto add = [&](std::size_t begin, std::size_t end) {
        if (begin < end && !stripped(text.substr(begin, end - begin)).empty()) {
            spans.push_back({begin, end - begin});
        }
    };
    std::size_t documentBegin = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (isTitle(text.substr(begin, end - begin))) {
            if (begin > 0) {
                add(documentBegin, begin - 1); // without the line end before this title
            }
            documentBegin = begin;
        }
        begin = end + 1;
    }
    add(documentBegin, text.size());
    return spans;
}

Spans candidates(const Text& text, const PassageRule& rule)
{
    switch (rule.kind) {
    case PassageKind::Lines:
        return text.passages.empty() ? between(text.bytes, "\n") : text.passages;
    case PassageKind::Documents:
        return documents(text.bytes);
    case PassageKind::Separator:
        break;
    }
    if (rule.separator.empty()) {
        throw Error(ErrorCode::Usage, say("Place", "passages"), say("Error", "the separator is empty"),
                    say("Remedy", "Give the text that stands between passages"));
    }
    return between(text.bytes, rule.separator);
}

Sentence inWords(const PassageRule& rule)
{
    Sentence words = rule.kind == PassageKind::Lines ? say("Text", "lines")
        : rule.kind == PassageKind::Documents        ? say("Text", "documents")
                                                     : say("Text", "parts between \"%1\"").with(rule.separator);
    if (rule.minCharacters > 0) {
        words = say("Text", "%1 of at least %2 characters").with(words, rule.minCharacters);
    }
    return rule.most > 0 ? say("Text", "first %1 %2").with(rule.most, words) : words;
}

} // namespace

std::string describe(const PassageRule& rule)
{
    return inWords(rule).english();
}

void divide(Text& text, const PassageRule& rule)
{
    const Spans all = candidates(text, rule);
    Spans kept;
    for (const TextSpan& span : all) {
        if (rule.most > 0 && static_cast<std::int64_t>(kept.size()) == rule.most) {
            break;
        }
        if (charactersIn(std::string_view(text.bytes).substr(span.begin, span.length)) >= rule.minCharacters) {
            kept.push_back(span);
        }
    }
    if (kept.empty()) {
        throw Error(ErrorCode::NothingToDo, text.name,
                    say("Error", "of its %1 passages (%2) none is left").with(all.size(), inWords(rule)),
                    say("Remedy", "Use another text, another separator or a smaller minimum"));
    }
    text.passages = std::move(kept);
}

} // namespace prosector
