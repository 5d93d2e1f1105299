// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace prosector {

// A name out of a file in quotes, fit for a sentence: cut where it is long, and what is no printable ASCII as "?", as a
// damaged file may hold anything.
std::string inQuotes(std::string_view name);

} // namespace prosector
