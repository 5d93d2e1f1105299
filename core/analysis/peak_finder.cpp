// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/peak_finder.h"

#include <cmath>
#include <tuple>

namespace prosector {

bool PeakFinder::take(const WindowGroup& group, const at::Tensor& activation)
{
    const auto [low, high] = at::aminmax(activation);
    const double lowest = low.item<double>();
    const double highest = high.item<double>();
    const bool isNegative = -lowest > highest;
    const double value = isNegative ? lowest : highest;
    if (std::abs(value) <= std::abs(m_peak.value)) {
        return false;
    }
    const std::int64_t flat = (isNegative ? activation.argmin() : activation.argmax()).item<std::int64_t>();
    const std::int64_t tokens = activation.size(1);
    const std::int64_t channels = activation.size(2);
    const std::int64_t token = flat / channels % tokens;
    m_windowInGroup = flat / channels / tokens;
    m_peak.value = value;
    m_peak.window = group.windows[static_cast<std::size_t>(m_windowInGroup)];
    m_peak.token = TokenPosition(token);
    m_peak.tokenId = TokenId(group.ids[m_windowInGroup][token].item<std::int64_t>());
    m_peak.channel = Channel(flat % channels);
    return true;
}

bool PeakFinder::merge(const PeakFinder& other)
{
    const double mine = std::abs(m_peak.value);
    const double theirs = std::abs(other.m_peak.value);
    const bool takesOver = theirs > mine || (theirs == mine && other.m_peak.window < m_peak.window);
    if (takesOver) {
        *this = other;
    }
    return takesOver;
}

} // namespace prosector
