// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace prosector {

// GPT-2's alphabet: each byte is written as one printable character, the byte 32 as "Ġ" (Radford et al. 2019).
std::string byteLevelText(std::string_view bytes);

// The bytes behind such a text; nothing where a character is none of the alphabet.
std::optional<std::string> bytesOfByteLevelText(std::string_view text);

} // namespace prosector
