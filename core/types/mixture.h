// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace prosector {

// The mixtures of experts of a model: MLPs whose tokens a router shares out between experts.
struct Mixture
{
    std::int64_t experts = 0; // of each mixture; 0: the model has none
    std::int64_t expertsPerToken = 0;
    std::int64_t intermediate = 0; // of an expert
    std::int64_t sharedIntermediate = 0; // of the MLP beside them that every token passes; 0: there is none
    bool normalized = false; // the shares of a token's experts are scaled to sum one
    std::vector<bool> layers; // which blocks hold a mixture in place of one MLP

    bool isAt(std::int64_t layer) const
    {
        const auto index = static_cast<std::size_t>(layer);
        return index < layers.size() && layers[index];
    }
};

} // namespace prosector
