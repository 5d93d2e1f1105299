// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/head_chunks.h"

#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

// Logits that exist at one time: a chunk of rows times the vocabulary, about 32 MB.
constexpr std::int64_t logitsAtOnce = 8 << 20;
constexpr std::int64_t fewestRows = 16;

} // namespace

ScoredRows scoredRows(std::span<const Window> windows, const WindowGroup& group, const at::Tensor& input)
{
    ScoredRows rows;
    std::vector<std::int64_t> targetIds;
    std::int64_t scored = 0; // the same in every window of a group
    for (const std::int64_t index : group.windows) {
        const auto window = static_cast<std::size_t>(index);
        const std::vector<std::int64_t> targets = windows[window].targets();
        scored = static_cast<std::int64_t>(targets.size());
        targetIds.insert(targetIds.end(), targets.begin(), targets.end());
        rows.windows.insert(rows.windows.end(), targets.size(), window);
    }
    // Token i is predicted at i - 1.
    rows.input = input.narrow(1, group.firstScored - 1, scored).reshape({-1, input.size(2)});
    rows.targets = at::tensor(targetIds, at::kLong).to(input.device());
    return rows;
}

void forEachLogitChunk(const LogitHead& head, std::span<const Window> windows, const WindowGroup& group,
                       const at::Tensor& input, const std::function<void(const LogitChunk&)>& take)
{
    const ScoredRows rows = scoredRows(windows, group, input);
    const std::int64_t most = std::max(fewestRows, logitsAtOnce / head.vocabulary());
    for (std::int64_t begin = 0; begin < rows.input.size(0); begin += most) {
        const std::int64_t count = std::min(most, rows.input.size(0) - begin);
        const auto first = rows.windows.begin() + begin;
        take({head.logits(rows.input.narrow(0, begin, count)),
              rows.targets.narrow(0, begin, count),
              {first, first + count}});
    }
}

at::Tensor finiteLosses(const at::Tensor& losses)
{
    at::Tensor checked = losses.cpu().contiguous();
    if (!at::isfinite(checked).all().item<bool>()) {
        throw Error(ErrorCode::Malformed, say("Place", "logits"),
                    say("Error", "the model's output is not a finite number"),
                    say("Remedy", "Undo the last edit, or use smaller factors"));
    }
    return checked;
}

} // namespace prosector
