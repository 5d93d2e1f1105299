// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/layer_names.h"

#include "core/types/error.h"

#include <algorithm>
#include <charconv>

namespace prosector {

std::string layerStem(const Weights& weights)
{
    const std::vector<TensorKey> keys = weights.keys();
    const auto inBlock = std::ranges::find_if(keys, [](TensorKey key) { return standsInBlock(key.role); });
    const std::string& name = weights.stored(*inBlock).name;
    const std::string number = '.' + std::to_string(inBlock->layer) + '.';
    const std::size_t place = name.find(number);
    if (place == std::string::npos) {
        throw Error(ErrorCode::Internal, name, "the name of a block's tensor has no number");
    }
    return name.substr(0, place + 1);
}

std::optional<std::int64_t> layerIn(std::string_view name, std::string_view stem)
{
    if (!name.starts_with(stem)) {
        return std::nullopt;
    }
    std::int64_t layer = 0;
    const char* begin = name.data() + stem.size();
    const char* end = name.data() + name.size();
    const auto [stop, problem] = std::from_chars(begin, end, layer);
    const bool isNumber = problem == std::errc() && layer >= 0 && stop != end && *stop == '.';
    return isNumber ? std::optional(layer) : std::nullopt;
}

std::string renumbered(std::string_view name, std::string_view stem, std::int64_t layer)
{
    const std::string_view rest = name.substr(name.find('.', stem.size()));
    return std::string(stem).append(std::to_string(layer)).append(rest);
}

} // namespace prosector
