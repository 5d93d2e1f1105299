// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/protocol.h"
#include "core/types/text_size.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prosector {

// Where a number comes from; printed beside it.
struct Provenance
{
    std::string model; // name of the checkpoint
    std::string text; // name of the text
    Protocol protocol; // with every default resolved
    bool bosUsed = false; // a BOS token stands in front; under lm-eval, where there is none, the end token
    std::string dtype = "float32"; // of the computation
    EditList edits;
    std::int64_t passages = 1; // that the text was divided into
};

// The sums of one window; windows are the units over which intervals are computed.
struct WindowScore
{
    std::int64_t tokens = 0; // scored
    double lossSum = 0; // nats
};

// The probability of one watched word: its first token's, after a space, averaged over scored positions. A
// punctuation mark that the vocabulary has only without a space before it is taken without one.
struct WatchedWord
{
    std::string word;
    std::int64_t token = 0; // the first token of " word"
    bool severalTokens = false;
    std::vector<double> windowSums; // per window, sum of the probability over scored positions
};

// A text scored under a protocol. Losses are in nats per scored token.
struct Evaluation
{
    Provenance provenance;
    std::vector<float> tokenLoss; // every scored token, window after window
    std::vector<WindowScore> windows;
    std::vector<WatchedWord> watched;
    TextSize size; // of what was scored, as the text is written; counted under lm-eval, else 0

    std::int64_t tokens() const;
    double lossSum() const;
    double loss() const;
    double perplexity() const;
    // The same loss spread over words and bytes instead of tokens, which compares models with different vocabularies.
    double wordPerplexity() const;
    double bytePerplexity() const;
    double bitsPerByte() const;
    // Of the loss, from the spread between windows (between tokens where there is one window).
    double standardError() const;
    // Mean probability of a watched word.
    double meanProbability(const WatchedWord& word) const;
    // Of all watched words together; a token that several of them begin with counts once.
    double watchedMass() const;
};

// A value with its 95 % interval (Student's t over windows). The interval is infinite for fewer than two windows.
struct Estimate
{
    double value = 0;
    double low = 0;
    double high = 0;
};

// The change in loss, edited minus original, paired on the same tokens.
// Throws Error::Mismatch when the two did not score the same windows.
Estimate lossDifference(const Evaluation& original, const Evaluation& edited);

// The ratio of a watched word's mean probabilities, edited over original; interval by the delta method over windows.
Estimate probabilityRatio(const Evaluation& original, const Evaluation& edited, std::size_t watchedIndex);

} // namespace prosector
