// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/evaluation.h"

#include <cstdint>
#include <vector>

namespace prosector {

// How the LAMBADA test is counted; figures of the two do not compare.
enum class LastWordConvention
{
    LmEval, // lambada_openai of lm-evaluation-harness: a passage is right where every token of its last word is the
            // likeliest; perplexity exp(mean over passages of the word's summed loss)
    OpenAi, // the GPT-2 paper: the last token of the word alone; tokens of stop words are passed over when the
            // likeliest is looked for (which words OpenAI's filter held is not published)
};

// What the model makes of one passage's last word.
struct LastWordScore
{
    std::int64_t tokens = 0; // of the word with the space before it
    double lossSum = 0; // nats, over those tokens
    double lastLoss = 0; // of the last of them
    bool allLikeliest = true; // every token has the largest logit
    bool lastLikeliest = false; // the last one has the largest logit among tokens that are no stop word
};

struct Measured
{
    double value = 0;
    double standardError = 0; // over passages; infinite for fewer than two
};

struct LastWordResult
{
    Provenance provenance; // but for its protocol, which has no meaning here
    std::int64_t truncated = 0; // passages whose beginning did not fit the model's context
    std::int64_t stopTokens = 0; // tokens that the stop-word filter passes over
    std::vector<LastWordScore> passages;

    Measured accuracy(LastWordConvention convention) const; // share of passages, 0 to 1
    Measured perplexity(LastWordConvention convention) const; // standard error by the delta method
};

} // namespace prosector
