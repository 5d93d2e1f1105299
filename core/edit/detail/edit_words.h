// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace prosector {

// Words of the edit grammar that stand for one value each; reading and writing share them.
template <class Value> struct EditWord
{
    std::string_view word;
    Value value;
};

inline constexpr std::array clampSites{
    EditWord{"in", Site::In},          EditWord{"attention_out", Site::AttentionOut}, EditWord{"mid", Site::Middle},
    EditWord{"down_in", Site::DownIn}, EditWord{"down_out", Site::DownOut},           EditWord{"out", Site::Out},
};

inline constexpr std::array normPlaces{
    EditWord{"attention", NormPlace::Attention},
    EditWord{"mlp", NormPlace::Mlp},
    EditWord{"final", NormPlace::Final},
};

inline constexpr std::string_view firstPosition = "first";
inline constexpr std::string_view allPositions = "all";
inline constexpr std::string_view meanValue = "mean";
inline constexpr std::string_view zeroValue = "zero";

// Empty for a value without a word.
template <class Words, class Value> std::string_view wordFor(const Words& words, Value value)
{
    const auto found = std::ranges::find(words, value, [](const auto& entry) { return entry.value; });
    return found == words.end() ? std::string_view() : found->word;
}

} // namespace prosector
