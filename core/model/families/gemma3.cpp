// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gemma 3, text: Gemma 2 without soft caps, with a norm over each head of queries and keys, and with rotary positions
// of their own in the layers with a sliding window.

#include "core/model/detail/family.h"
#include "core/model/detail/gemma_layout.h"

namespace prosector {

const Family& gemma3Family()
{
    static constexpr Family family{"gemma3_text", gemma3Spec, sandwichedGemmaBindings, "model."};
    return family;
}

} // namespace prosector
