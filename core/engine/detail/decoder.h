// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/prompt_cache.h"
#include "core/engine/detail/team.h"
#include "core/model/detail/block.h"
#include "core/types/feedback.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <span>
#include <vector>

namespace prosector {

// A model that reads one sequence from its beginning on: first a prompt in one pass, then a token at a time. Each block
// keeps the keys and values of what it has read, so that a token costs one row. Blocks that are dropped or linear keep
// nothing.
//
// The logits are those of a full pass over the same tokens. Where rotary frequencies depend on the length of the text
// and have changed with the token that was added, and under edits that look ahead, the sequence is read again.
class Decoder
{
public:
    // `prompts` may be null. All three outlive the decoder.
    Decoder(const EditedModel& model, Team& team, PromptCache* prompts);

    // Reads on, at least one token, and at most to the end of the model's context. Returns the logits behind the last:
    // [vocabulary], on the CPU. Throws Error::Mismatch for a token id beyond the model's vocabulary; a decoder that has
    // thrown, also because it was stopped, must not go on.
    at::Tensor read(std::span<const std::int64_t> ids, const Feedback& feedback);

    // How many times a block has run, for a prompt or a token.
    std::int64_t blocksRun() const { return m_blocksRun; }

private:
    at::Tensor readPrompt(const Feedback& feedback);
    at::Tensor readEnd(std::int64_t count, const Feedback& feedback);
    at::Tensor runBlocks(at::Tensor hidden, std::int64_t firstBlock, PromptState* kept, const Feedback& feedback);
    at::Tensor embedded(std::int64_t count) const;
    at::Tensor logits(const at::Tensor& hidden) const;
    void makeTables();
    int threadsFor(std::int64_t rows) const;

    const EditedModel& m_model;
    Team& m_team;
    PromptCache* m_prompts;
    LogitHead m_head;
    std::vector<std::int64_t> m_ids;
    std::vector<KeyValues> m_blocks;
    PositionTables m_tables; // of the first m_room positions, for a sequence of m_tablesFor tokens
    std::int64_t m_room = 0;
    std::int64_t m_tablesFor = 0;
    std::int64_t m_blocksRun = 0;
};

} // namespace prosector
