// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace prosector {

// Throws Error where a tokenizer's settings have made a text unreasonably long: steps that each double it would fill
// the memory.
void requireModestGrowth(std::size_t bytesBefore, std::size_t bytesAfter);

} // namespace prosector
