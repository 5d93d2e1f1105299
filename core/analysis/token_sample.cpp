// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/token_sample.h"

#include <algorithm>

namespace prosector {

namespace {

constexpr std::int64_t keptBytes = std::int64_t(1) << 30;

} // namespace

TokenSample::TokenSample(std::span<const Window> windows, std::int64_t most, Kind kind, bool withoutFirst)
    : m_windows(windows.size())
{
    const auto firstCandidate = [&](const Window& window) {
        return kind == Kind::LastOfWindow ? static_cast<std::int64_t>(window.ids.size()) - 1 : withoutFirst ? 1 : 0;
    };
    std::int64_t candidates = 0;
    for (const Window& window : windows) {
        candidates += static_cast<std::int64_t>(window.ids.size()) - firstCandidate(window);
    }
    std::int64_t rank = 0;
    const auto isKept = [&] {
        const std::int64_t number = rank++;
        if (kind == Kind::First || candidates <= most) {
            return number < most;
        }
        return (number + 1) * most / candidates > number * most / candidates;
    };
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const auto tokens = static_cast<std::int64_t>(windows[i].ids.size());
        Kept& kept = m_windows[i];
        kept.firstPlace = m_size;
        for (std::int64_t token = firstCandidate(windows[i]); token < tokens; ++token) {
            if (isKept()) {
                kept.tokens.push_back(token);
                ++m_size;
            }
        }
    }
}

TokenSample::Part TokenSample::partOf(const WindowGroup& group) const
{
    std::vector<std::int64_t> rows;
    std::vector<std::int64_t> places;
    for (std::size_t i = 0; i < group.windows.size(); ++i) {
        const Kept& kept = m_windows[static_cast<std::size_t>(group.windows[i])];
        for (std::size_t k = 0; k < kept.tokens.size(); ++k) {
            rows.push_back(static_cast<std::int64_t>(i) * group.ids.size(1) + kept.tokens[k]);
            places.push_back(kept.firstPlace + static_cast<std::int64_t>(k));
        }
    }
    return {at::tensor(rows, at::kLong), at::tensor(places, at::kLong)};
}

void KeptRows::put(const WindowGroup& group, const at::Tensor& activation)
{
    const TokenSample::Part part = m_sample->partOf(group);
    if (part.rows.numel() > 0) {
        const at::Tensor rows = activation.reshape({-1, activation.size(2)}).index_select(0, part.rows);
        m_rows.index_copy_(0, part.places, rows);
    }
}

std::int64_t affordableTokens(std::int64_t wanted, std::int64_t points, std::int64_t width)
{
    const std::int64_t bytesOfToken = points * width * static_cast<std::int64_t>(sizeof(float));
    return std::clamp<std::int64_t>(keptBytes / bytesOfToken, 1, wanted);
}

} // namespace prosector
