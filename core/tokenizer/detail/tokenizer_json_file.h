// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/string_list.h"
#include "core/tokenizer/detail/vocabulary.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace prosector {

// A tokenizer.json as it was read: what there is much of in compact form, the rest as a document.
struct TokenizerJsonFile
{
    nlohmann::json settings; // without model.vocab and model.merges
    bool hasVocabulary = false;
    bool hasMerges = false;
    Vocabulary vocabulary; // model.vocab where it is an object
    StringList scoredPieces; // model.vocab where it is an array of [piece, score] (Unigram)
    std::vector<double> scores;
    StringList merges; // model.merges: left, right, left, right ...; "a b c" as a whole and nothing
};

// `file` is the name for complaints. Throws Error::Malformed.
TokenizerJsonFile readTokenizerJson(const std::string& bytes, const std::string& file);

} // namespace prosector
