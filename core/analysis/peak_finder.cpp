// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/peak_finder.h"

#include <cmath>
#include <tuple>

namespace prosector {

bool PeakFinder::take(const WindowGroup& group, const at::Tensor& activation)
{
    if (!takeLargest(activation)) {
        return false;
    }
    m_peak.expert.reset();
    placeAt(group, m_row);
    return true;
}

bool PeakFinder::take(const WindowGroup& group, Expert expert, const at::Tensor& rows, const at::Tensor& activation)
{
    if (!takeLargest(activation)) {
        return false;
    }
    m_peak.expert = expert;
    placeAt(group, rows[m_row].item<std::int64_t>());
    return true;
}

bool PeakFinder::takeLargest(const at::Tensor& activation)
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
    const std::int64_t channels = activation.size(-1);
    m_row = flat / channels;
    m_peak.value = value;
    m_peak.channel = Channel(flat % channels);
    return true;
}

void PeakFinder::placeAt(const WindowGroup& group, std::int64_t rowInGroup)
{
    const std::int64_t tokens = group.ids.size(1);
    const std::int64_t window = rowInGroup / tokens;
    const std::int64_t token = rowInGroup % tokens;
    m_peak.window = group.windows[static_cast<std::size_t>(window)];
    m_peak.token = TokenPosition(token);
    m_peak.tokenId = TokenId(group.ids[window][token].item<std::int64_t>());
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
