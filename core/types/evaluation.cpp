// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/evaluation.h"

#include "core/types/error.h"
#include "core/types/statistics.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <set>

namespace prosector {

namespace {

Estimate withInterval(double value, double standardError, std::size_t units)
{
    const double reach = studentQuantile95(static_cast<std::int64_t>(units) - 1) * standardError;
    if (!std::isfinite(reach)) {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        return {value, -infinity, infinity};
    }
    return {value, value - reach, value + reach};
}

std::vector<double> scoredTokens(const Evaluation& evaluation)
{
    std::vector<double> tokens;
    tokens.reserve(evaluation.windows.size());
    for (const WindowScore& window : evaluation.windows) {
        tokens.push_back(static_cast<double>(window.tokens));
    }
    return tokens;
}

void requireSameWindows(const Evaluation& original, const Evaluation& edited)
{
    bool same = original.windows.size() == edited.windows.size() && original.provenance.text == edited.provenance.text;
    for (std::size_t i = 0; same && i < original.windows.size(); ++i) {
        same = original.windows[i].tokens == edited.windows[i].tokens;
    }
    if (!same) {
        throw Error(ErrorCode::Mismatch, edited.provenance.text,
                    say("Error", "the two evaluations did not score the same windows"),
                    say("Remedy", "Evaluate both with the same text and protocol"));
    }
}

} // namespace

std::int64_t Evaluation::tokens() const
{
    return static_cast<std::int64_t>(tokenLoss.size());
}

double Evaluation::lossSum() const
{
    double sum = 0;
    for (const WindowScore& window : windows) {
        sum += window.lossSum;
    }
    return sum;
}

double Evaluation::loss() const
{
    return lossSum() / static_cast<double>(tokens());
}

double Evaluation::perplexity() const
{
    return std::exp(loss());
}

double Evaluation::wordPerplexity() const
{
    return std::exp(lossSum() / static_cast<double>(size.words));
}

double Evaluation::bytePerplexity() const
{
    return std::exp(lossSum() / static_cast<double>(size.bytes));
}

double Evaluation::bitsPerByte() const
{
    return lossSum() / static_cast<double>(size.bytes) / std::numbers::ln2;
}

double Evaluation::standardError() const
{
    if (windows.size() >= 2) {
        std::vector<double> sums;
        for (const WindowScore& window : windows) {
            sums.push_back(window.lossSum);
        }
        return ratioOfSums(sums, scoredTokens(*this)).standardError;
    }
    const std::vector<double> losses(tokenLoss.begin(), tokenLoss.end());
    return ratioOfSums(losses, std::vector<double>(losses.size(), 1.0)).standardError;
}

double Evaluation::meanProbability(const WatchedWord& word) const
{
    double sum = 0;
    for (const double windowSum : word.windowSums) {
        sum += windowSum;
    }
    return sum / static_cast<double>(tokens());
}

double Evaluation::watchedMass() const
{
    std::set<std::int64_t> seen;
    double mass = 0;
    for (const WatchedWord& word : watched) {
        if (seen.insert(word.token).second) {
            mass += meanProbability(word);
        }
    }
    return mass;
}

Estimate lossDifference(const Evaluation& original, const Evaluation& edited)
{
    requireSameWindows(original, edited);
    std::vector<double> differences;
    for (std::size_t i = 0; i < original.windows.size(); ++i) {
        differences.push_back(edited.windows[i].lossSum - original.windows[i].lossSum);
    }
    const RatioEstimate mean = ratioOfSums(differences, scoredTokens(original));
    return withInterval(mean.ratio, mean.standardError, differences.size());
}

Estimate probabilityRatio(const Evaluation& original, const Evaluation& edited, std::size_t watchedIndex)
{
    requireSameWindows(original, edited);
    const std::vector<double>& before = original.watched.at(watchedIndex).windowSums;
    const std::vector<double>& after = edited.watched.at(watchedIndex).windowSums;
    const RatioEstimate ratio = ratioOfSums(after, before);
    return withInterval(ratio.ratio, ratio.standardError, before.size());
}

} // namespace prosector
