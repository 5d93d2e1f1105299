// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/analysis.h"

#include <algorithm>
#include <iterator>

namespace prosector {

std::vector<std::string> Choice::words() const
{
    std::vector<std::string> words;
    std::ranges::transform(options, std::back_inserter(words), &Option::word);
    return words;
}

} // namespace prosector
