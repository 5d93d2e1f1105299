// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/window_groups.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// Some tokens of a text, the same at every layer, so that what a measure keeps of them does not grow with the text.
class TokenSample
{
public:
    enum class Kind
    {
        Spread, // evenly over the text
        First, // the text's beginning
        LastOfWindow, // the last token of every window; of too many, evenly spread ones
    };

    // withoutFirst: position 0 of every window is no part of it (but where a window's last token stands there).
    TokenSample(std::span<const Window> windows, std::int64_t most, Kind kind, bool withoutFirst = false);

    std::int64_t size() const { return m_size; }

    // What a group of windows has of it: rows of the group, counted through its windows, and their places in the
    // sample; both [tokens], int64.
    struct Part
    {
        at::Tensor rows;
        at::Tensor places;
    };
    Part partOf(const WindowGroup& group) const;

private:
    struct Kept
    {
        std::vector<std::int64_t> tokens; // positions in the window
        std::int64_t firstPlace = 0;
    };

    std::vector<Kept> m_windows;
    std::int64_t m_size = 0;
};

// The activations of a sample at one point of the model: [tokens, channels], float32. Lanes may fill it together.
class KeptRows
{
public:
    KeptRows(const TokenSample& sample, std::int64_t channels)
        : m_sample(&sample)
        , m_rows(at::zeros({sample.size(), channels}, at::kFloat))
    {
    }

    // activation: [windows, tokens, channels].
    void put(const WindowGroup& group, const at::Tensor& activation);
    const at::Tensor& rows() const { return m_rows; }

private:
    const TokenSample* m_sample;
    at::Tensor m_rows;
};

// How many tokens to keep, so that `points` states of them stay within about 1 GiB: `wanted`, or less.
std::int64_t affordableTokens(std::int64_t wanted, std::int64_t points, std::int64_t width);

} // namespace prosector
