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

void forEachLogitChunk(const LogitHead& head, std::span<const Window> windows, const WindowGroup& group,
                       const at::Tensor& input, const std::function<void(const LogitChunk&)>& take)
{
    std::vector<std::int64_t> targetIds;
    std::vector<std::size_t> windowOfRow;
    std::int64_t scored = 0; // the same in every window of a group
    for (const std::int64_t index : group.windows) {
        const auto window = static_cast<std::size_t>(index);
        const std::vector<std::int64_t> targets = windows[window].targets();
        scored = static_cast<std::int64_t>(targets.size());
        targetIds.insert(targetIds.end(), targets.begin(), targets.end());
        windowOfRow.insert(windowOfRow.end(), targets.size(), window);
    }
    // Token i is predicted at i - 1.
    const at::Tensor rows =
        input.narrow(1, group.firstScored - 1, scored).reshape({-1, input.size(2)}); // [windows * scored, width]
    const at::Tensor targets = at::tensor(targetIds, at::kLong).to(input.device());
    const std::int64_t most = std::max(fewestRows, logitsAtOnce / head.vocabulary());
    for (std::int64_t begin = 0; begin < rows.size(0); begin += most) {
        const std::int64_t count = std::min(most, rows.size(0) - begin);
        const auto first = windowOfRow.begin() + begin;
        take({head.logits(rows.narrow(0, begin, count)), targets.narrow(0, begin, count), {first, first + count}});
    }
}

at::Tensor lossesOf(const LogitChunk& chunk, const at::Tensor& normalizer)
{
    at::Tensor losses = (normalizer - chunk.logits.gather(1, chunk.targets.unsqueeze(1))).squeeze(1).cpu().contiguous();
    if (!at::isfinite(losses).all().item<bool>()) {
        throw Error(ErrorCode::Malformed, "logits", say("Error", "the model's output is not a finite number"),
                    say("Remedy", "Undo the last edit, or use smaller factors"));
    }
    return losses;
}

} // namespace prosector
