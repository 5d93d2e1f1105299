// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/error.h"

#include <algorithm>
#include <utility>

namespace prosector {

namespace {

std::string sentences(const std::string& where, const std::string& message, const std::string& remedy)
{
    std::string text = where.empty() ? message : where + ": " + message;
    if (!text.empty() && text.back() != '.') {
        text += '.';
    }
    if (!remedy.empty()) {
        text += ' ' + remedy;
        if (text.back() != '.') {
            text += '.';
        }
    }
    // Names out of damaged files may hold anything: a zero byte would end the sentence, others command a terminal.
    std::ranges::replace_if(
        text, [](char c) { return (c >= '\0' && c < ' ') || c == '\x7f'; }, '?');
    return text;
}

} // namespace

Error::Error(ErrorCode code, Sentence where, Sentence message, Sentence remedy)
    : std::runtime_error(sentences(where.english(), message.english(), remedy.english()))
    , m_code(code)
    , m_where(std::move(where))
    , m_message(std::move(message))
    , m_remedy(std::move(remedy))
{
}

void throwDamaged(Sentence where, Sentence complaint)
{
    throw Error(ErrorCode::Malformed, std::move(where), std::move(complaint),
                say("Remedy", "Get an intact copy of the file"));
}

Sentence placeWithin(const Sentence& outer, std::string inner)
{
    return Sentence("%1: %2").with(outer, std::move(inner));
}

} // namespace prosector
