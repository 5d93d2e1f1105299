// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string_view>

namespace prosector {

// A stretch of text on its way into words.
struct Stretch
{
    std::string_view text; // valid during the call it is handed to
    bool atStart = false; // stands at the very beginning of the text
};

// Cuts text into words. Immutable. Calls `word` for each, from left to right; none is empty.
class PreTokenizer
{
public:
    using Word = std::function<void(Stretch)>;

    virtual ~PreTokenizer() = default;
    virtual void split(Stretch stretch, const Word& word) const = 0;
    // Whether every stretch of text gets something in front, which decoding then takes away again.
    virtual bool prepends() const { return false; }
};

} // namespace prosector
