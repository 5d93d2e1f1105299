// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/error.h"

#include <algorithm>
#include <utility>

namespace prosector {

namespace {

std::string sentence(const std::string& where, const std::string& message, const std::string& remedy)
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

Error::Error(ErrorCode code, std::string where, std::string message, std::string remedy)
    : std::runtime_error(sentence(where, message, remedy))
    , m_code(code)
    , m_where(std::move(where))
    , m_message(std::move(message))
    , m_remedy(std::move(remedy))
{
}

} // namespace prosector
