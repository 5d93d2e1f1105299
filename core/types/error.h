// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <stdexcept>
#include <string>

namespace prosector {

enum class ErrorCode
{
    NotFound, // a file, tensor or field that should be there is not
    Malformed, // a file breaks its format's rules
    Mismatch, // two things that must agree do not (a tensor's shape and the config, an edit and the model)
    Unsupported, // well formed, but beyond what the program can do
    NothingToDo, // the request leaves nothing to compute
    InputOutput, // the operating system refused to read or write
    OutOfMemory,
    CheckFailed, // done, but a check of the result failed
    Usage, // a command line or an edit that cannot be understood
    Internal, // a defect of the program
};

// The one exception of core: what went wrong, where (file, tensor or field) and what to do about it.
// what() joins the three into one or two English sentences for a person; other languages have other stops
// (ui/core_text.h).
class Error : public std::runtime_error
{
public:
    Error(ErrorCode code, Sentence where, Sentence message, Sentence remedy = {});

    ErrorCode code() const noexcept { return m_code; }
    const Sentence& where() const noexcept { return m_where; }
    const Sentence& message() const noexcept { return m_message; }
    const Sentence& remedy() const noexcept { return m_remedy; }

private:
    ErrorCode m_code;
    Sentence m_where;
    Sentence m_message;
    Sentence m_remedy;
};

// A file that breaks its format's rules, which its writer would not have done.
[[noreturn]] void throwDamaged(Sentence where, Sentence complaint);

// Where something stands inside something else, in every language: "config.json: rope_scaling".
Sentence placeWithin(const Sentence& outer, std::string inner);

// Thrown where a stop was asked for. Not an Error: nothing went wrong.
class Cancelled : public std::exception
{
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace prosector
