// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"
#include "core/model/detail/key_values.h"

#include <ATen/ATen.h>

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <span>
#include <vector>

namespace prosector {

// What reading a prompt has left in a model: enough to begin at any block.
struct PromptState
{
    std::vector<std::int64_t> ids;
    std::vector<std::uint64_t> below; // of each block and of the end, fingerprint of the edits below it: [blocks + 1]
    std::vector<at::Tensor> entering; // the residual stream there, [1, tokens, width]: [blocks + 1]
    std::vector<KeyValues> blocks;

    std::int64_t bytes() const;
};

// The prompts that a model has read last, for when one comes again under other edits: all below the lowest block that
// the edits change is still true. It belongs to one checkpoint. Not safe from several threads.
class PromptCache
{
public:
    explicit PromptCache(std::size_t most = 4, std::int64_t budget = std::int64_t(256) << 20);

    // The first block that must run again (the number of blocks: none), and the state to begin with. Null and 0 where
    // the prompt is not known or its tokens are embedded otherwise.
    struct Found
    {
        std::shared_ptr<const PromptState> state;
        std::int64_t firstBlock = 0;
    };
    Found find(std::span<const std::int64_t> ids, const EditedModel& model);
    // The oldest states give way; one that is larger than the budget is not kept.
    void put(PromptState state);
    void clear() { m_states.clear(); }
    std::int64_t bytes() const;

private:
    std::size_t m_most;
    std::int64_t m_budget;
    std::list<std::shared_ptr<const PromptState>> m_states; // the one used last in front
};

} // namespace prosector
