// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tokenizer/detail/parts.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// What tokenizer_config.json and special_tokens_map.json say about the tokens around a text.
struct TokenizerConfig
{
    struct Side
    {
        std::optional<bool> added; // add_bos_token, add_eos_token
        std::optional<std::string> token; // bos_token, eos_token
        bool tokenStated = false; // also true where the file says that there is none
        std::string place; // file and field of the token, for complaints
    };
    Side bos;
    Side eos;
    std::vector<AddedToken> added; // added_tokens_decoder
};

// From the folder's files; what they do not say is left open. Throws Error::Malformed.
TokenizerConfig tokenizerConfigIn(const std::filesystem::path& folder);

// Gives the parts the config's added tokens, in the place of those that have their ids.
void addTokens(TokenizerParts& parts, const TokenizerConfig& config);

// Sets bos, eos, before and after of the parts by the config, else by what the parts have already.
void applyConfig(TokenizerParts& parts, const TokenizerConfig& config);

} // namespace prosector
