// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/json_view.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// How a kind of station (normalizer, pre-tokenizer, decoder) is made from its settings, by the settings' "type".
template <class Station> struct StationKind
{
    std::string name; // for people
    std::string_view list; // the field that holds the elements of a sequence
    std::map<std::string_view, std::unique_ptr<const Station> (*)(const JsonView&)> makers;
};

// Adds the steps that the settings describe; sequences within sequences are laid out flat.
template <class Station>
void addSteps(const JsonView& settings, const StationKind<Station>& kind,
              std::vector<std::unique_ptr<const Station>>& steps)
{
    constexpr std::size_t most = 64; // real tokenizers have at most some ten
    const JsonView type = settings.at("type");
    if (type.string() == "Sequence") {
        const JsonView elements = settings.at(kind.list);
        for (std::size_t i = 0; i < elements.size(); ++i) {
            addSteps(elements.at(i), kind, steps);
        }
        return;
    }
    const auto maker = kind.makers.find(type.string());
    if (maker == kind.makers.end()) {
        type.failUnsupported('"' + type.string() + "\" is a " + kind.name + " that is not supported",
                             "Use a model with another tokenizer");
    }
    if (steps.size() == most) {
        settings.fail("is one step too many: no tokenizer has more than " + std::to_string(most));
    }
    steps.push_back(maker->second(settings));
}

} // namespace prosector
