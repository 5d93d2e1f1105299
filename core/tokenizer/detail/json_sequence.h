// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/json_view.h"

#include <memory>
#include <string_view>
#include <vector>

namespace prosector {

// The steps of a station, sequences within sequences laid out flat: `list` is the field that holds a sequence's
// elements, make(settings) makes any step that is no sequence.
template <class Station, class Make>
void addSteps(const JsonView& settings, std::string_view list, const Make& make,
              std::vector<std::unique_ptr<const Station>>& steps)
{
    constexpr std::size_t most = 64; // real tokenizers have at most some ten
    if (settings.at("type").string() != "Sequence") {
        if (steps.size() == most) {
            settings.fail("is one step too many: no tokenizer has more than " + std::to_string(most));
        }
        steps.push_back(make(settings));
        return;
    }
    const JsonView elements = settings.at(list);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        addSteps(elements.at(i), list, make, steps);
    }
}

} // namespace prosector
