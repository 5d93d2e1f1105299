// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <cstdint>
#include <span>

namespace prosector {

// How much of a head's attention rests on the first token, over queries: two definitions that differ.
struct SinkCount
{
    std::int64_t queries = 0;
    double attention = 0; // summed over queries
    std::int64_t above = 0; // queries whose attention to the first token is above the threshold

    SinkCount& operator+=(const SinkCount& other);
    // Attention sinks (Gu et al. 2025): the head is a sink where this is above the threshold. NaN without queries.
    double mean() const;
    // The follow-up to the removal of layer norms counts pairs of head and query. NaN without queries.
    double share() const;
};

// attention: of one window, [queries, keys]. `withFirst`: query 0, which can see no other token, counts too.
SinkCount countSinks(MatrixView attention, double threshold, bool withFirst);

// The share of heads that are sinks; heads without queries are left out. NaN where none remains.
double sinkRate(std::span<const SinkCount> heads, double threshold);

} // namespace prosector
