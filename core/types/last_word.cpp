// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/last_word.h"

#include "core/types/statistics.h"

#include <cmath>

namespace prosector {

namespace {

template <class Figure> Measured meanOf(const std::vector<LastWordScore>& passages, Figure figure)
{
    std::vector<double> values;
    values.reserve(passages.size());
    for (const LastWordScore& passage : passages) {
        values.push_back(figure(passage));
    }
    const RatioEstimate mean = ratioOfSums(values, std::vector<double>(values.size(), 1.0));
    return {mean.ratio, mean.standardError};
}

} // namespace

Measured LastWordResult::accuracy(LastWordConvention convention) const
{
    return meanOf(passages, [&](const LastWordScore& passage) {
        return (convention == LastWordConvention::LmEval ? passage.allLikeliest : passage.lastLikeliest) ? 1.0 : 0.0;
    });
}

Measured LastWordResult::perplexity(LastWordConvention convention) const
{
    const Measured loss = meanOf(passages, [&](const LastWordScore& passage) {
        return convention == LastWordConvention::LmEval ? passage.lossSum : passage.lastLoss;
    });
    const double perplexity = std::exp(loss.value);
    return {perplexity, perplexity * loss.standardError};
}

} // namespace prosector
