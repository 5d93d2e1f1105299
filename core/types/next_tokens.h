// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/evaluation.h"
#include "core/types/index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prosector {

struct NextToken
{
    TokenId id = TokenId(0);
    std::string text;
    double probability = 0;
    friend bool operator==(const NextToken&, const NextToken&) = default;
};

// What a model expects at one scored position of a text, before it sees the token that stands there.
struct NextTokens
{
    std::int64_t position = 0; // index into Evaluation::tokenLoss
    NextToken actual; // the token that stands there; its probability is the edited model's
    double actualInReference = 0; // its probability without the edits
    std::vector<NextToken> reference; // the likeliest first
    std::vector<NextToken> edited;
    Provenance provenance; // of the edited state
};

} // namespace prosector
