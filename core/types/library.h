// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace prosector {

// A library that the program is made with.
struct LibraryFacts
{
    std::string name;
    std::string version; // as it says itself; empty: unknown
    std::string license; // SPDX
    std::string address; // of its site
};

} // namespace prosector
