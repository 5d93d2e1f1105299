// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/window_groups.h"

#include "core/types/error.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace prosector {

namespace {

// Rows of one group: enough to keep the matrix products busy, few enough that activations stay near the processor,
// that every lane has work and that a stop is answered soon.
constexpr std::int64_t rowsPerGroup = 512;

using Indices = std::vector<std::int64_t>;

// FNV-1a over the numbers of a group and its shape.
std::uint64_t fingerprintOf(const std::vector<std::int64_t>& ids, std::size_t windows)
{
    std::uint64_t hash = 0xcbf29ce484222325 ^ windows;
    for (const std::int64_t id : ids) {
        auto rest = static_cast<std::uint64_t>(id);
        for (int byte = 0; byte < 8; ++byte, rest >>= 8) {
            hash = (hash ^ (rest & 0xff)) * 0x100000001b3;
        }
    }
    return hash;
}

void readIds(WindowGroup& group, std::span<const Window> windows)
{
    std::vector<std::int64_t> flat;
    for (const std::int64_t index : group.windows) {
        const Window& window = windows[static_cast<std::size_t>(index)];
        flat.insert(flat.end(), window.ids.begin(), window.ids.end());
    }
    group.ids = at::tensor(flat, at::kLong).view({static_cast<std::int64_t>(group.windows.size()), -1});
    group.fingerprint = fingerprintOf(flat, group.windows.size());
}

} // namespace

void requireKnownToken(std::int64_t id, std::int64_t vocabulary)
{
    if (id < 0 || id >= vocabulary) {
        throw Error(ErrorCode::Mismatch, say("Place", "token %1").with(id),
                    say("Error", "the model's vocabulary has only %1 entries").with(vocabulary),
                    say("Remedy", "Check that the tokenizer, or the given ids, belong to this model"));
    }
}

void requireKnownTokens(std::span<const Window> windows, std::int64_t vocabulary)
{
    for (const Window& window : windows) {
        for (const std::int64_t id : window.ids) {
            requireKnownToken(id, vocabulary);
        }
        if (window.next) {
            requireKnownToken(*window.next, vocabulary);
        }
    }
}

std::vector<WindowGroup> groupsOf(std::span<const Window> windows, std::span<const std::int64_t> which, int lanes,
                                  Folds folds)
{
    using Likeness = std::tuple<std::size_t, std::int64_t, bool, int>; // length, first scored, has a next token, fold
    std::map<Likeness, Indices> alike;
    for (const std::int64_t index : which) {
        const Window& window = windows[static_cast<std::size_t>(index)];
        const int fold = folds == Folds::Apart ? static_cast<int>(index % 2) : 0;
        alike[{window.ids.size(), window.firstScored, window.next.has_value(), fold}].push_back(index);
    }
    const std::size_t perLane = (which.size() + static_cast<std::size_t>(lanes) - 1) / static_cast<std::size_t>(lanes);
    std::vector<WindowGroup> groups;
    for (const auto& [likeness, indices] : alike) {
        const auto& [length, firstScored, hasNext, fold] = likeness;
        const std::size_t fitting = static_cast<std::size_t>(rowsPerGroup) / std::max<std::size_t>(1, length);
        const std::size_t most = std::max<std::size_t>(1, std::min(fitting, perLane));
        for (std::size_t begin = 0; begin < indices.size(); begin += most) {
            const std::size_t end = std::min(begin + most, indices.size());
            WindowGroup group;
            group.windows.assign(indices.begin() + static_cast<std::ptrdiff_t>(begin),
                                 indices.begin() + static_cast<std::ptrdiff_t>(end));
            group.firstScored = firstScored;
            group.fold = fold;
            group.lane = static_cast<int>(groups.size() % static_cast<std::size_t>(lanes));
            readIds(group, windows);
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace prosector
