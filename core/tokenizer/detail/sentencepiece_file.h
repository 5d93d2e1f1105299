// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// A SentencePiece model file (sentencepiece_model.proto) as far as encoding and decoding need it.
struct SentencePieceFile
{
    enum class Kind
    {
        Normal = 1,
        Unknown = 2,
        Control = 3,
        UserDefined = 4,
        Unused = 5,
        Byte = 6
    };
    enum class Algorithm
    {
        Unigram = 1,
        Bpe = 2,
        Word = 3,
        Character = 4
    };

    struct Piece
    {
        std::string_view text; // of the file's bytes
        float score = 0;
        Kind kind = Kind::Normal;
    };

    std::vector<Piece> pieces; // a piece's id is its place
    Algorithm algorithm = Algorithm::Unigram;
    bool byteFallback = false;
    bool whitespaceAsSuffix = false;
    std::int64_t unknownId = 0; // negative: there is none
    std::int64_t bosId = 1;
    std::int64_t eosId = 2;
    std::string_view characterMap; // precompiled normalization
    bool addDummyPrefix = true;
    bool removeExtraWhitespace = true;
    bool escapeWhitespace = true;
};

// The bytes must outlive the result. Throws Error::Malformed.
SentencePieceFile readSentencePieceFile(std::string_view bytes, const std::string& file);

} // namespace prosector
