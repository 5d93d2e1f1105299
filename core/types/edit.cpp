// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/edit.h"

#include <array>
#include <type_traits>

namespace prosector {

namespace {

constexpr std::array<std::string_view, 9> shortNames{"q", "k", "v", "o", "gate", "up", "down", "embed", "head"};

std::optional<Layer> layerOfPlace(const MatrixPlace& place)
{
    return standsInBlock(place.matrix) ? std::optional(place.layer) : std::nullopt;
}

} // namespace

std::string_view shortName(Matrix matrix)
{
    return shortNames[static_cast<std::size_t>(matrix)];
}

std::optional<Matrix> matrixNamed(std::string_view shortName)
{
    for (std::size_t i = 0; i < shortNames.size(); ++i) {
        if (shortNames[i] == shortName) {
            return static_cast<Matrix>(i);
        }
    }
    return std::nullopt;
}

std::optional<Layer> layerOf(const Edit& edit)
{
    return std::visit(
        [](const auto& one) -> std::optional<Layer> {
            if constexpr (requires { one.at; }) {
                return layerOfPlace(one.at.place);
            } else if constexpr (requires { one.place; }) {
                return layerOfPlace(one.place);
            } else {
                return one.layer;
            }
        },
        edit);
}

} // namespace prosector
