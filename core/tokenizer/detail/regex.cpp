// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/regex.h"

#include "core/tokenizer/detail/regex_syntax.h"
#include "core/tokenizer/detail/utf8.h"

#include "core/types/error.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace prosector {

namespace {

constexpr std::uint32_t matchLimit = 10'000'000; // backtracking steps of one match, a second or so
constexpr std::uint32_t heapLimit = 64 * 1024; // KiB
constexpr std::size_t jitStack = 1024 * 1024; // bytes
constexpr std::size_t longestPattern = 64 * 1024; // bytes

std::string messageOf(int code)
{
    std::array<PCRE2_UCHAR8, 256> buffer{};
    pcre2_get_error_message_8(code, buffer.data(), buffer.size());
    return reinterpret_cast<const char*>(buffer.data());
}

// What matching needs and a compiled pattern does not own: one per thread, made at its first match.
class MatchScratch
{
public:
    MatchScratch()
        : m_data(pcre2_match_data_create_8(1, nullptr))
        , m_context(pcre2_match_context_create_8(nullptr))
        , m_stack(pcre2_jit_stack_create_8(32 * 1024, jitStack, nullptr))
    {
        if (!m_data || !m_context) {
            throw std::bad_alloc();
        }
        pcre2_set_match_limit_8(m_context, matchLimit);
        pcre2_set_depth_limit_8(m_context, matchLimit);
        pcre2_set_heap_limit_8(m_context, heapLimit);
        pcre2_jit_stack_assign_8(m_context, nullptr, m_stack);
    }
    ~MatchScratch()
    {
        pcre2_match_data_free_8(m_data);
        pcre2_match_context_free_8(m_context);
        pcre2_jit_stack_free_8(m_stack);
    }
    MatchScratch(const MatchScratch&) = delete;
    MatchScratch& operator=(const MatchScratch&) = delete;

    pcre2_match_data_8* data() { return m_data; }
    pcre2_match_context_8* context() { return m_context; }

private:
    pcre2_match_data_8* m_data;
    pcre2_match_context_8* m_context;
    pcre2_jit_stack_8* m_stack;
};

} // namespace

void Regex::FreeCode::operator()(pcre2_real_code_8* code) const
{
    pcre2_code_free_8(code);
}

Regex::Regex(std::string_view pattern)
    : Regex(Compiled{}, translatedPattern(pattern))
{
    m_pattern = pattern;
}

Regex Regex::literal(std::string_view text)
{
    Regex regex(Compiled{}, quotedPattern(text));
    regex.m_pattern = text;
    return regex;
}

Regex::Regex(Compiled, const std::string& pattern)
{
    if (pattern.size() > longestPattern) {
        throw std::invalid_argument(marked("Error", "the pattern is longer than 64 KiB"));
    }
    int error = 0;
    PCRE2_SIZE offset = 0;
    m_code.reset(pcre2_compile_8(reinterpret_cast<PCRE2_SPTR8>(pattern.data()), pattern.size(),
                                 PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &error, &offset,
                                 nullptr));
    if (!m_code) {
        throw std::invalid_argument(messageOf(error));
    }
    // Where the system forbids it the interpreter does the same, slower.
    pcre2_jit_compile_8(m_code.get(), PCRE2_JIT_COMPLETE);
}

std::vector<Regex::Match> Regex::matches(std::string_view text) const
{
    std::vector<Match> found;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t valid = validPrefix(text.substr(position));
        if (valid > 0) {
            addMatches(text.substr(position, valid), position, found);
        }
        position += valid + 1; // the byte that is no UTF-8 matches nothing
    }
    return found;
}

void Regex::addMatches(std::string_view valid, std::size_t offset, std::vector<Match>& found) const
{
    thread_local MatchScratch scratch;
    const auto subject = reinterpret_cast<PCRE2_SPTR8>(valid.data());
    std::size_t previousEnd = valid.size() + 1;
    for (std::size_t position = 0; position <= valid.size();) {
        int result = pcre2_match_8(m_code.get(), subject, valid.size(), position, PCRE2_NO_UTF_CHECK, scratch.data(),
                                   scratch.context());
        if (result == PCRE2_ERROR_JIT_STACKLIMIT) {
            result = pcre2_match_8(m_code.get(), subject, valid.size(), position, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
                                   scratch.data(), scratch.context());
        }
        if (result == PCRE2_ERROR_NOMATCH) {
            return;
        }
        if (result < 0) {
            throw Error(ErrorCode::Unsupported, say("Place", "the tokenizer's pattern %1").with(m_pattern),
                        say("Error", "matching it was given up (%1)").with(messageOf(result)),
                        say("Remedy", "Use a shorter text, or the model's original tokenizer.json"));
        }
        const PCRE2_SIZE* ends = pcre2_get_ovector_pointer_8(scratch.data());
        // \K can put the beginning anywhere; such a pattern cuts nothing here.
        const Match match{std::min(ends[0], ends[1]), ends[1]};
        const bool emptyAgain = match.begin == match.end && match.end == previousEnd;
        if (!emptyAgain) {
            found.push_back({match.begin + offset, match.end + offset});
        }
        previousEnd = match.end;
        position = match.end;
        if (match.begin == match.end) {
            position += position < valid.size() ? characterAt(valid, position).bytes : 1;
        }
    }
}

} // namespace prosector
