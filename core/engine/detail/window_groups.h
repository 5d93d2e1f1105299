// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/windows.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// Windows of one length, scored from one position on, that walk through the blocks together.
struct WindowGroup
{
    std::vector<std::int64_t> windows; // indices into the run's windows
    std::int64_t firstScored = 1;
    int fold = 0; // with Folds::Apart the parity of every window in it
    int lane = 0; // of the team that carries it through the run
    at::Tensor ids; // [windows, tokens], int64
    std::uint64_t fingerprint = 0; // of the ids: groups that read the same have the same
};

// Whether a group holds windows of one parity only, so that what is fitted on one fold can be tested on the other.
// Mixed, groups are as few and as even as they can be.
enum class Folds
{
    Apart,
    Mixed,
};

// Throws Error::Mismatch for a token id beyond the model's vocabulary.
void requireKnownToken(std::int64_t id, std::int64_t vocabulary);
void requireKnownTokens(std::span<const Window> windows, std::int64_t vocabulary);

// The windows numbered in `which`, in groups of alike ones and of about five hundred tokens; fewer where that gives
// every lane work. Their order is kept within a group.
std::vector<WindowGroup> groupsOf(std::span<const Window> windows, std::span<const std::int64_t> which, int lanes,
                                  Folds folds);

} // namespace prosector
