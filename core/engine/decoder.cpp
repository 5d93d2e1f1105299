// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/decoder.h"

#include "core/engine/detail/window_groups.h"

#include <algorithm>

namespace prosector {

namespace {

// Several threads inside the products pay from so many multiplications per product on; where a single row reads each
// weight once and waits for the memory, from fewer.
constexpr double worthSharing = 1e8;
constexpr double worthSharingForOneRow = 2.5e5;

constexpr std::int64_t smallestRoom = 256; // tokens

} // namespace

Decoder::Decoder(const EditedModel& model, Team& team, PromptCache* prompts)
    : m_model(model)
    , m_team(team)
    , m_prompts(prompts)
    , m_head(model)
    , m_blocks(static_cast<std::size_t>(model.spec().layers))
{
}

at::Tensor Decoder::read(std::span<const std::int64_t> ids, const Feedback& feedback)
{
    Window window;
    window.ids.assign(ids.begin(), ids.end());
    requireKnownTokens({&window, 1}, m_model.spec().vocabulary);
    const auto before = static_cast<std::int64_t>(m_ids.size());
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    const auto tokens = static_cast<std::int64_t>(m_ids.size());
    const bool turnsOtherwise = before > 0 && !turnAlike(m_model.spec(), m_tablesFor, tokens);
    const bool beginsAgain = turnsOtherwise || (before > 0 && m_model.looksAhead());
    if (tokens > m_room || turnsOtherwise) {
        makeTables();
    }
    if (beginsAgain) {
        m_blocks = std::vector<KeyValues>(m_blocks.size());
        return readEnd(tokens, feedback);
    }
    return before == 0 && m_prompts ? readPrompt(feedback) : readEnd(tokens - before, feedback);
}

at::Tensor Decoder::readPrompt(const Feedback& feedback)
{
    PromptState state;
    state.ids = m_ids;
    const auto [known, firstBlock] = m_prompts->find(m_ids, m_model);
    for (std::int64_t block = 0; block < firstBlock; ++block) {
        const auto index = static_cast<std::size_t>(block);
        m_blocks[index] = known->blocks[index].snapshot();
        state.below.push_back(known->below[index]);
        state.entering.push_back(known->entering[index]);
    }
    const auto count = static_cast<std::int64_t>(m_ids.size());
    const at::Tensor hidden = runBlocks(known ? known->entering[static_cast<std::size_t>(firstBlock)] : embedded(count),
                                        firstBlock, &state, feedback);
    if (!known || firstBlock < m_model.spec().layers) {
        for (const KeyValues& block : m_blocks) {
            state.blocks.push_back(block.snapshot());
        }
        m_prompts->put(std::move(state));
    }
    return logits(hidden);
}

at::Tensor Decoder::readEnd(std::int64_t count, const Feedback& feedback)
{
    return logits(runBlocks(embedded(count), 0, nullptr, feedback));
}

at::Tensor Decoder::runBlocks(at::Tensor hidden, std::int64_t firstBlock, PromptState* kept, const Feedback& feedback)
{
    const std::int64_t count = hidden.size(1);
    const PositionTables positions = endOf(m_model.spec(), m_tables, static_cast<std::int64_t>(m_ids.size()), count);
    const ComputeThreads threads(threadsFor(count));
    const auto keep = [&](std::int64_t index) {
        if (kept) {
            kept->below.push_back(m_model.below(Layer(index)));
            kept->entering.push_back(hidden);
        }
    };
    for (std::int64_t index = firstBlock; index < m_model.spec().layers; ++index) {
        feedback.throwIfCancelled();
        keep(index);
        const Layer layer(index);
        const Weights::BlockUse use(m_model.original(), layer, true);
        hidden = runBlock(m_model, layer, hidden, positions, nullptr, &m_blocks[static_cast<std::size_t>(index)]);
        ++m_blocksRun;
    }
    keep(m_model.spec().layers);
    return hidden;
}

at::Tensor Decoder::embedded(std::int64_t count) const
{
    const auto past = static_cast<std::int64_t>(m_ids.size()) - count;
    const at::Tensor ids = at::tensor(at::ArrayRef<std::int64_t>(m_ids.data() + past, static_cast<std::size_t>(count)));
    return embed(m_model, ids.unsqueeze(0), past);
}

at::Tensor Decoder::logits(const at::Tensor& hidden) const
{
    const ComputeThreads threads(threadsFor(1));
    const at::Tensor last = hidden[0].narrow(0, hidden.size(1) - 1, 1);
    return m_head.logits(headInput(m_model, last.unsqueeze(0), static_cast<std::int64_t>(m_ids.size()) - 1)[0])[0]
        .cpu();
}

void Decoder::makeTables()
{
    m_tablesFor = static_cast<std::int64_t>(m_ids.size());
    m_room = std::max(smallestRoom, 2 * m_tablesFor);
    m_tables = growingTables(m_model.spec(), m_room, m_tablesFor, m_model.device());
}

int Decoder::threadsFor(std::int64_t rows) const
{
    const ModelSpec& spec = m_model.spec();
    const double multiplications =
        static_cast<double>(rows) * static_cast<double>(spec.width) * static_cast<double>(spec.intermediate);
    return multiplications >= (rows == 1 ? worthSharingForOneRow : worthSharing) ? m_team.lanes() : 1;
}

} // namespace prosector
