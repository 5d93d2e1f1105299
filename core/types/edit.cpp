// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/edit.h"

#include <array>
#include <type_traits>

namespace prosector {

namespace {

constexpr std::array<std::string_view, 9> shortNames{"q", "k", "v", "o", "gate", "up", "down", "embed", "head"};

std::optional<LayerSpan> blocksOfPlace(const MatrixPlace& place)
{
    return standsInBlock(place.matrix) ? std::optional(LayerSpan{place.layer, place.layer}) : std::nullopt;
}

std::optional<LayerSpan> blocksOfSwitch(const FixNorm& edit)
{
    return edit.norm == NormPlace::Final ? std::nullopt : std::optional(LayerSpan{edit.layer, edit.layer});
}

std::optional<LayerSpan> blocksOfSwitch(const FoldSpan& edit)
{
    return LayerSpan{Layer(edit.span.first.value() - 1), edit.span.last};
}

std::optional<LayerSpan> blocksOfSwitch(const LinearSpan& edit)
{
    return edit.span;
}

std::optional<LayerSpan> blocksOfSwitch(const MapSpan& edit)
{
    return edit.span;
}

template <class AnyEdit> std::optional<LayerSpan> blocksOfSwitch(const AnyEdit& edit)
{
    return LayerSpan{edit.layer, edit.layer};
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

std::optional<LayerSpan> blocksOf(const Edit& edit)
{
    return std::visit(
        [](const auto& one) -> std::optional<LayerSpan> {
            if constexpr (requires { one.at; }) {
                return blocksOfPlace(one.at.place);
            } else if constexpr (requires { one.place; }) {
                return blocksOfPlace(one.place);
            } else {
                return blocksOfSwitch(one);
            }
        },
        edit);
}

std::optional<Matrix> matrixOf(const Edit& edit)
{
    return std::visit(
        [](const auto& one) -> std::optional<Matrix> {
            if constexpr (requires { one.at; }) {
                return one.at.place.matrix;
            } else if constexpr (requires { one.place; }) {
                return one.place.matrix;
            } else {
                return std::nullopt;
            }
        },
        edit);
}

} // namespace prosector
