// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/team.h"
#include "core/model/detail/block.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <span>

namespace prosector {

// What the head says of each row, contiguous and on the CPU.
struct HeadScores
{
    at::Tensor losses; // [rows], nats
    at::Tensor likeliest; // [rows], int64: the token with the largest logit, the first of equals
    at::Tensor watched; // [rows, watched tokens]: their probabilities
};

// Goes through the vocabulary in pieces whose logits stay in the processor's cache, so that the logits of all tokens
// never exist: the largest logit and the sum of exponentials are carried from piece to piece. Each lane of the team has
// a part of the vocabulary, whether or not it is busy with other rows: the sums come out the same.
// rows: [rows, embedding width]; targets: [rows], int64; watched: token ids.
// Throws Error::Malformed where a loss is no finite number.
HeadScores scoresOf(const LogitHead& head, const at::Tensor& rows, const at::Tensor& targets,
                    std::span<const std::int64_t> watched, Team& team);

} // namespace prosector
