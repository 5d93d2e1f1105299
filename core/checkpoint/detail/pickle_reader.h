// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/pickle_value.h"

#include <cstddef>
#include <span>
#include <string>

namespace prosector {

struct Pickle
{
    PickleValues values;
    PickleId root = 0;
};

// Reads a pickle of protocol 2 or later as far as dictionaries of tensors need it, and refuses everything else. Nothing
// is ever run: a pickle is a program, and this follows only those of its steps that put values together.
// Text stays in `bytes`, which must outlive the result. Memory, depth and the number of values are limited.
// Throws Error::Unsupported or Error::Malformed, which names the file and the byte.
Pickle readPickle(std::span<const std::byte> bytes, const std::string& file);

} // namespace prosector
