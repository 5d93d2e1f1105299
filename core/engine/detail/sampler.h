// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace prosector {

// How the next token is chosen from its logits.
struct Sampling
{
    double temperature = 0; // 0: the likeliest token, of equal ones that with the lowest id
    std::int64_t topK = 0; // only the likeliest so many; 0: all
    double topP = 1; // only the likeliest that together reach this probability; 1: all
};

// Draws tokens by the inverse of their cumulative distribution, the same everywhere for one seed.
//
// Logits are divided by the temperature and turned to probabilities in float64; top-k goes before top-p, which counts
// the probabilities that top-k leaves. Each draw takes one number of a 64-bit Mersenne twister: its upper 53 bits make
// a fraction u, and the token drawn is the first, by id, with which the sum of the probabilities left exceeds u times
// their total. Two models that see things alike thus draw alike.
class Sampler
{
public:
    Sampler(const Sampling& sampling, std::uint64_t seed);

    // logits: of the whole vocabulary, not empty. Returns the token's id.
    std::int64_t next(std::span<const float> logits);

private:
    struct Candidate
    {
        std::int64_t id;
        double probability; // not normalized
    };
    void keepTopK(std::vector<Candidate>& candidates) const;
    void keepTopP(std::vector<Candidate>& candidates) const;

    Sampling m_sampling;
    std::mt19937_64 m_random;
};

} // namespace prosector
