// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/sampler.h"

#include <algorithm>
#include <cmath>

namespace prosector {

Sampler::Sampler(const Sampling& sampling, std::uint64_t seed)
    : m_sampling(sampling)
    , m_random(seed)
{
}

std::int64_t Sampler::next(std::span<const float> logits)
{
    const auto likeliest = std::ranges::max_element(logits);
    if (m_sampling.temperature <= 0) {
        return likeliest - logits.begin();
    }
    std::vector<Candidate> candidates;
    candidates.reserve(logits.size());
    const auto highest = static_cast<double>(*likeliest);
    for (const float logit : logits) {
        const double probability = std::exp((static_cast<double>(logit) - highest) / m_sampling.temperature);
        candidates.push_back({static_cast<std::int64_t>(candidates.size()), probability});
    }
    keepTopK(candidates);
    keepTopP(candidates);

    double total = 0;
    for (const Candidate& candidate : candidates) {
        total += candidate.probability;
    }
    const double drawn = static_cast<double>(m_random() >> 11) * 0x1p-53 * total;
    double sum = 0;
    for (const Candidate& candidate : candidates) {
        sum += candidate.probability;
        if (sum > drawn) {
            return candidate.id;
        }
    }
    return likeliest - logits.begin(); // logits that are no numbers
}

void Sampler::keepTopK(std::vector<Candidate>& candidates) const
{
    const auto most = static_cast<std::size_t>(m_sampling.topK);
    if (m_sampling.topK <= 0 || most >= candidates.size()) {
        return;
    }
    const auto isLikelier = [](const Candidate& a, const Candidate& b) {
        return a.probability > b.probability || (a.probability == b.probability && a.id < b.id);
    };
    std::ranges::nth_element(candidates, candidates.begin() + m_sampling.topK, isLikelier);
    candidates.resize(most);
    std::ranges::sort(candidates, {}, &Candidate::id);
}

void Sampler::keepTopP(std::vector<Candidate>& candidates) const
{
    if (m_sampling.topP >= 1) {
        return;
    }
    double total = 0;
    for (const Candidate& candidate : candidates) {
        total += candidate.probability;
    }
    const auto isLessLikely = [](const Candidate& a, const Candidate& b) {
        return a.probability < b.probability || (a.probability == b.probability && a.id > b.id);
    };
    // A heap: few candidates are taken from it as a rule, and the rest need no order.
    std::ranges::make_heap(candidates, isLessLikely);
    auto rest = candidates.end();
    double sum = 0;
    do {
        std::ranges::pop_heap(candidates.begin(), rest, isLessLikely);
        --rest;
        sum += rest->probability;
    } while (sum < m_sampling.topP * total && rest != candidates.begin());
    candidates.erase(candidates.begin(), rest);
    std::ranges::sort(candidates, {}, &Candidate::id);
}

} // namespace prosector
