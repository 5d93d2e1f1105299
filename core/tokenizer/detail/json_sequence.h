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
    Sentence refusal; // of a type that is not among the makers; %1 is its name
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
        type.failUnsupported(kind.refusal.with(type.string()), say("Remedy", "Use a model with another tokenizer"));
    }
    if (steps.size() == most) {
        settings.fail(say("Error", "is one step too many: no tokenizer has more than %1").with(most));
    }
    steps.push_back(maker->second(settings));
}

} // namespace prosector
