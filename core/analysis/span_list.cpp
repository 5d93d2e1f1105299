// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/span_list.h"

#include "core/types/error.h"

#include <algorithm>
#include <charconv>

namespace prosector {

LayerSpan spanNamed(const std::string& text, std::int64_t layers)
{
    std::int64_t first = 0;
    const char* end = text.data() + text.size();
    auto [stop, problem] = std::from_chars(text.data(), end, first);
    std::int64_t last = first;
    if (problem == std::errc() && stop != end && *stop == '-') {
        const auto second = std::from_chars(stop + 1, end, last);
        stop = second.ptr;
        problem = second.ec;
    }
    const bool isSpan = problem == std::errc() && stop == end && 0 <= first && first <= last && last < layers;
    if (!isSpan) {
        throw Error(
            ErrorCode::Usage, "span", say("Error", "\"%1\" is no span of this model's blocks").with(text),
            say("Remedy", "Give one block or the first and the last, as 3-5, between 0 and %1").with(layers - 1));
    }
    return {Layer(first), Layer(last)};
}

std::vector<LayerSpan> spansNamed(const std::string& text, std::int64_t layers)
{
    std::vector<LayerSpan> spans;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        spans.push_back(spanNamed(text.substr(begin, comma - begin), layers));
        begin = comma + 1;
    }
    std::ranges::sort(spans);
    const auto shared = std::ranges::adjacent_find(
        spans, [](const LayerSpan& one, const LayerSpan& next) { return next.first <= one.last; });
    if (shared != spans.end()) {
        throw Error(ErrorCode::Usage, "spans", say("Error", "\"%1\" names a block twice").with(text),
                    say("Remedy", "Name each block once"));
    }
    return spans;
}

} // namespace prosector
