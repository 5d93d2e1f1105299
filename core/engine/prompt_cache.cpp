// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/prompt_cache.h"

#include <algorithm>

namespace prosector {

namespace {

// The deepest place that the state and the model agree on; -1 where they differ from the embedding on.
std::int64_t agreement(const PromptState& state, const EditedModel& model)
{
    std::int64_t deepest = model.spec().layers;
    while (deepest >= 0 && state.below[static_cast<std::size_t>(deepest)] != model.below(Layer(deepest))) {
        --deepest;
    }
    return deepest;
}

} // namespace

std::int64_t PromptState::bytes() const
{
    std::int64_t sum = 0;
    for (const at::Tensor& hidden : entering) {
        sum += static_cast<std::int64_t>(hidden.nbytes());
    }
    for (const KeyValues& block : blocks) {
        sum += block.bytes();
    }
    return sum;
}

PromptCache::PromptCache(std::size_t most, std::int64_t budget)
    : m_most(most)
    , m_budget(budget)
{
}

PromptCache::Found PromptCache::find(std::span<const std::int64_t> ids, const EditedModel& model)
{
    auto best = m_states.end();
    std::int64_t deepest = -1;
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        if (!std::ranges::equal((*state)->ids, ids)) {
            continue;
        }
        if (const std::int64_t depth = agreement(**state, model); depth > deepest) {
            best = state;
            deepest = depth;
        }
    }
    if (best == m_states.end()) {
        return {};
    }
    m_states.splice(m_states.begin(), m_states, best);
    return {m_states.front(), deepest};
}

void PromptCache::put(PromptState state)
{
    if (state.bytes() > m_budget) {
        return;
    }
    m_states.push_front(std::make_shared<const PromptState>(std::move(state)));
    while (m_states.size() > m_most || bytes() > m_budget) {
        m_states.pop_back();
    }
}

std::int64_t PromptCache::bytes() const
{
    std::int64_t sum = 0;
    for (const auto& state : m_states) {
        sum += state->bytes();
    }
    return sum;
}

} // namespace prosector
