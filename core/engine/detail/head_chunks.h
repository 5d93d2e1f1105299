// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"
#include "core/engine/windows.h"
#include "core/model/detail/block.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <functional>
#include <span>

namespace prosector {

// A group's scored positions. They go through those of its first window, then through those of its second ...
struct ScoredRows
{
    at::Tensor input; // what the head reads to predict them: [rows, embedding width]
    at::Tensor targets; // the tokens that stand there: [rows], int64
    std::vector<std::size_t> windows; // of each row, the run's window it belongs to
};

// input: what the head reads, [windows, tokens, embedding width].
ScoredRows scoredRows(std::span<const Window> windows, const WindowGroup& group, const at::Tensor& input);

// Some of a group's scored positions: the logits that predict them, and the tokens that stand there.
struct LogitChunk
{
    at::Tensor logits; // [rows, vocabulary]
    at::Tensor targets; // [rows], int64
    std::vector<std::size_t> windows; // of each row, the run's window it belongs to
};

// Calls `take` with the group's scored positions, chunk after chunk, so that the full logits of a text never exist.
// input: what the head reads, [windows, tokens, embedding width].
void forEachLogitChunk(const LogitHead& head, std::span<const Window> windows, const WindowGroup& group,
                       const at::Tensor& input, const std::function<void(const LogitChunk&)>& take);

// The same losses, in nats, contiguous and on the CPU. Throws Error::Malformed where one is no finite number.
at::Tensor finiteLosses(const at::Tensor& losses);

} // namespace prosector
