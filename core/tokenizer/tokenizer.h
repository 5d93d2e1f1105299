// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

enum class SpecialTokens
{
    Add, // the beginning and end tokens that the tokenizer puts around a text
    None, // the text's tokens alone
};

// Cuts text into the tokens of a model's vocabulary and joins tokens to text.
//
// Immutable after loading; every method may be called from any thread. Text is bytes, UTF-8 where it is valid; what is
// not valid goes through byte by byte. Special tokens written in a text ("</s>") are recognized in either mode.
class Tokenizer
{
public:
    // From a model's folder (tokenizer.json, else tokenizer.model, else vocab.json with merges.txt, else a tiktoken
    // rank file, else llama2.c's tokenizer.bin) or from one of these files; tokenizer_config.json beside it is heeded.
    // `vocabulary`: how many tokens the model has, if that is known; a file that is named after it, as llama2.c's
    // tok512.bin, then goes before all others.
    // Throws Error that names the file, the field and what to do.
    static std::shared_ptr<const Tokenizer> load(const std::filesystem::path& folderOrFile,
                                                 std::int64_t vocabulary = 0);

    ~Tokenizer();
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;

    std::vector<TokenId> encode(std::string_view text, SpecialTokens specialTokens = SpecialTokens::Add) const;

    // The text of a whole sequence, special tokens written out. Ids that no token has are passed over, as models have
    // more rows than their tokenizers have tokens.
    std::string decode(std::span<const TokenId> ids) const;

    // One token for display, as valid UTF-8: the text it stands for; bytes that are no UTF-8 by themselves as <0xE2>;
    // an id that no token has as <id 50300>.
    std::string piece(TokenId id) const;

    // The tokens that begin and end a text for this model, whether or not encode() adds them.
    std::optional<TokenId> bos() const;
    std::optional<TokenId> eos() const;
    // Whether encode(text, SpecialTokens::Add) begins with bos(): by add_bos_token of tokenizer_config.json, else by
    // the post-processor of tokenizer.json, else by the convention of SentencePiece models (yes).
    bool addsBos() const;

    // The largest id plus one.
    std::int64_t size() const;

private:
    struct Parts;
    explicit Tokenizer(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> m_parts;
};

} // namespace prosector
