// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace prosector {

// The normalization forms of Unicode (Standard Annex 15): canonical composition and decomposition, and the same for
// compatibility characters.
enum class NormalizationForm
{
    C,
    D,
    KC,
    KD
};

// Bytes that are no UTF-8 are kept where they are.
std::string normalized(std::string_view text, NormalizationForm form);

// Every character by itself, as Rust's char::to_lowercase does: no final sigma.
std::string lowercased(std::string_view text);

} // namespace prosector
