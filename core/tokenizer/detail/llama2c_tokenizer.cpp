// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/llama2c_tokenizer.h"

#include "core/tokenizer/detail/pre_tokenizers.h"
#include "core/tokenizer/detail/prefix_index.h"
#include "core/tokenizer/detail/sentencepiece.h"
#include "core/tokenizer/detail/sentencepiece_file.h"
#include "core/tokenizer/detail/vocabulary.h"

#include "core/checkpoint/detail/byte_reader.h"
#include "core/types/error.h"

#include <cmath>
#include <cstdint>
#include <deque>
#include <span>

namespace prosector {

namespace {

using Kind = SentencePieceFile::Kind;

constexpr std::size_t mostPieces = 340'000; // the largest vocabularies have some 262,000
constexpr std::size_t bosPlace = 1;
constexpr std::size_t eosPlace = 2;

// As SentencePiece writes it: spaces visible, and without the line ends that llama2.c prints around its marks.
std::string restored(std::string_view piece, std::size_t place)
{
    if (place == bosPlace || place == eosPlace) {
        piece.remove_prefix(std::min(piece.find_first_not_of('\n'), piece.size()));
        return std::string(piece.substr(0, piece.find_last_not_of('\n') + 1));
    }
    std::string text;
    for (const char c : piece) {
        if (c == ' ') {
            text += metaspaceSign;
        } else {
            text += c;
        }
    }
    return text;
}

Kind kindOf(std::string_view piece, std::size_t place)
{
    if (place == 0) {
        return Kind::Unknown;
    }
    if (place == bosPlace || place == eosPlace) {
        return Kind::Control;
    }
    return byteOfTokenName(piece) ? Kind::Byte : Kind::Normal;
}

} // namespace

TokenizerParts partsFromLlama2c(const std::string& bytes, const std::string& file)
{
    ByteReader reader(std::as_bytes(std::span(bytes)), file, say("Error", "its list of pieces"));
    reader.number<std::uint32_t>(); // length of the longest piece
    std::deque<std::string> texts; // whose places in memory stay
    SentencePieceFile contents;
    contents.algorithm = SentencePieceFile::Algorithm::Bpe;
    contents.byteFallback = true;
    while (reader.left() > 0) {
        const std::size_t place = contents.pieces.size();
        const auto fail = [&](const Sentence& complaint) {
            throw Error(ErrorCode::Malformed, say("Place", "%1, piece %2").with(file, place), complaint,
                        say("Remedy", "Check that it is llama2.c's tokenizer, or get an intact copy of it"));
        };
        if (place == mostPieces) {
            fail(say("Error", "the file has more pieces than any vocabulary"));
        }
        const float score = reader.real();
        const std::string_view piece = reader.text(reader.number<std::uint32_t>());
        if (piece.empty() || piece.size() > PrefixIndex::longest || !std::isfinite(score)) {
            fail(say("Error", "it is empty or too long, or its score is no number"));
        }
        const std::string& text = texts.emplace_back(restored(piece, place));
        if (text.empty()) {
            fail(say("Error", "it is empty"));
        }
        contents.pieces.push_back({text, score, kindOf(text, place)});
    }
    if (contents.pieces.size() <= eosPlace) {
        throw Error(ErrorCode::Malformed, file, say("Error", "lacks the pieces <unk>, <s> and </s>"),
                    say("Remedy", "Check that it is llama2.c's tokenizer, or get an intact copy of it"));
    }
    return partsFromSentencePiece(contents, file);
}

} // namespace prosector
