// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace prosector {

// A text as its bytes are, with the name that results show.
struct Text
{
    std::string name;
    std::string bytes; // UTF-8
};

} // namespace prosector
