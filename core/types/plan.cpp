// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace prosector {

namespace {

constexpr std::array<std::pair<RemovalAction, std::string_view>, 5> actionWords{{
    {RemovalAction::Drop, "drop"},
    {RemovalAction::Linear, "linear"},
    {RemovalAction::Fold, "fold"},
    {RemovalAction::Attention, "attention"},
    {RemovalAction::Mlp, "mlp"},
}};

constexpr std::array<std::pair<RemovalStrategy, std::string_view>, 9> strategyWords{{
    {RemovalStrategy::BlockInfluence, "bi"},
    {RemovalStrategy::Angular, "angular"},
    {RemovalStrategy::AngularEach, "angular-each"},
    {RemovalStrategy::Linearity, "linearity"},
    {RemovalStrategy::Magnitude, "magnitude"},
    {RemovalStrategy::Sequential, "sequential"},
    {RemovalStrategy::Reverse, "reverse"},
    {RemovalStrategy::Loss, "loss"},
    {RemovalStrategy::Greedy, "greedy"},
}};

constexpr std::array<std::pair<RankingKind, std::string_view>, 8> rankingWords{{
    {RankingKind::BlockInfluence, "block_influence"},
    {RankingKind::Angular, "angular"},
    {RankingKind::RelativeMagnitude, "relative_magnitude"},
    {RankingKind::Linearity, "linearity"},
    {RankingKind::Sequential, "sequential"},
    {RankingKind::Reverse, "reverse"},
    {RankingKind::LossDropped, "loss_dropped"},
    {RankingKind::LossLinear, "loss_linear"},
}};

template <class Words, class Value> std::string_view wordOf(const Words& words, Value value)
{
    return std::ranges::find(words, value, [](const auto& entry) { return entry.first; })->second;
}

template <class Value, class Words> std::optional<Value> valueOf(const Words& words, std::string_view word)
{
    const auto found = std::ranges::find(words, word, [](const auto& entry) { return entry.second; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

template <class Value, class Words> std::vector<Value> valuesOf(const Words& words)
{
    std::vector<Value> values;
    for (const auto& entry : words) {
        values.push_back(entry.first);
    }
    return values;
}

} // namespace

std::string_view name(RemovalAction action)
{
    return wordOf(actionWords, action);
}

std::string_view name(RemovalStrategy strategy)
{
    return wordOf(strategyWords, strategy);
}

std::string_view name(RankingKind kind)
{
    return wordOf(rankingWords, kind);
}

const std::vector<RemovalAction>& allRemovalActions()
{
    static const auto all = valuesOf<RemovalAction>(actionWords);
    return all;
}

const std::vector<RemovalStrategy>& allRemovalStrategies()
{
    static const auto all = valuesOf<RemovalStrategy>(strategyWords);
    return all;
}

std::optional<RemovalAction> removalActionNamed(std::string_view word)
{
    return valueOf<RemovalAction>(actionWords, word);
}

std::optional<RemovalStrategy> removalStrategyNamed(std::string_view word)
{
    return valueOf<RemovalStrategy>(strategyWords, word);
}

double PlanPoint::perplexity() const
{
    return std::exp(loss);
}

} // namespace prosector
