// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/unicode_text.h"

#include "core/tokenizer/detail/unicode_data.h"
#include "core/tokenizer/detail/utf8.h"

#include <algorithm>
#include <vector>

namespace prosector {

namespace {

// A byte that is no UTF-8 travels as a code beyond Unicode, of which nothing is known and which nothing joins.
constexpr char32_t rawByte = 0x110000;

std::u32string codesOf(std::string_view text)
{
    std::u32string codes;
    codes.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const Character character = characterAt(text, position);
        codes += character.valid ? character.codePoint : rawByte + character.codePoint;
        position += character.bytes;
    }
    return codes;
}

std::string textOf(const std::u32string& codes)
{
    std::string text;
    for (const char32_t code : codes) {
        if (code >= rawByte) {
            text += static_cast<char>(static_cast<unsigned char>(code - rawByte));
        } else {
            appendCharacter(text, code);
        }
    }
    return text;
}

// Characters below it stay what they are in this form.
char32_t firstAffected(NormalizationForm form)
{
    switch (form) {
    case NormalizationForm::C:
        return 0x300;
    case NormalizationForm::D:
        return 0xC0;
    default:
        return 0xA0;
    }
}

bool isAffected(std::string_view text, NormalizationForm form)
{
    const char32_t first = firstAffected(form);
    for (std::size_t position = 0; position < text.size();) {
        const Character character = characterAt(text, position);
        if (character.valid && character.codePoint >= first) {
            return true;
        }
        position += character.bytes;
    }
    return false;
}

void decompose(const UnicodeData& data, char32_t code, bool compatible, std::u32string& result)
{
    const std::u32string* mapping = code < 0xA0 ? nullptr : data.decomposition(code, compatible);
    if (mapping) {
        for (const char32_t part : *mapping) {
            decompose(data, part, compatible, result);
        }
    } else if (isHangulSyllable(code)) {
        result += decomposedHangul(code);
    } else {
        result += code;
    }
}

// Marks that follow one base stand in the order of their classes.
void reorder(const UnicodeData& data, std::u32string& codes)
{
    const auto combines = [&](char32_t code) { return data.combiningClass(code) != 0; };
    for (auto begin = codes.begin(); begin != codes.end();) {
        begin = std::find_if(begin, codes.end(), combines);
        const auto end = std::find_if_not(begin, codes.end(), combines);
        std::stable_sort(begin, end, [&](char32_t one, char32_t other) {
            return data.combiningClass(one) < data.combiningClass(other);
        });
        begin = end;
    }
}

std::u32string composed(const UnicodeData& data, const std::u32string& codes)
{
    std::u32string result;
    std::size_t starter = std::u32string::npos; // the last character of class 0 in the result
    int previousClass = 0; // of the last character after the starter that stayed
    for (const char32_t code : codes) {
        const int combiningClass = data.combiningClass(code);
        const bool adjacent = starter + 1 == result.size();
        if (starter != std::u32string::npos && (adjacent || previousClass < combiningClass)) {
            if (const auto together = data.composition(result[starter], code)) {
                result[starter] = *together;
                continue;
            }
        }
        if (combiningClass == 0) {
            starter = result.size();
        }
        previousClass = combiningClass;
        result += code;
    }
    return result;
}

} // namespace

std::string normalized(std::string_view text, NormalizationForm form)
{
    if (!isAffected(text, form)) {
        return std::string(text);
    }
    const UnicodeData& data = UnicodeData::instance();
    const bool compatible = form == NormalizationForm::KC || form == NormalizationForm::KD;
    std::u32string codes;
    for (const char32_t code : codesOf(text)) {
        decompose(data, code, compatible, codes);
    }
    reorder(data, codes);
    if (form == NormalizationForm::C || form == NormalizationForm::KC) {
        codes = composed(data, codes);
    }
    return textOf(codes);
}

std::string lowercased(std::string_view text)
{
    const UnicodeData& data = UnicodeData::instance();
    std::u32string codes;
    for (const char32_t code : codesOf(text)) {
        codes += data.lower(code);
        if (code == 0x130) { // capital I with dot: the only small letter that is two characters
            codes.back() = U'i';
            codes += char32_t{0x307};
        }
    }
    return textOf(codes);
}

} // namespace prosector
