// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/sentencepiece_file.h"

#include "core/tokenizer/detail/prefix_index.h"
#include "core/tokenizer/detail/protobuf_reader.h"
#include "core/tokenizer/detail/vocabulary.h"

#include <cmath>

namespace prosector {

namespace {

using Field = ProtobufReader::Field;

constexpr std::size_t mostPieces = 340'000; // the largest models have some 262,000

SentencePieceFile::Piece readPiece(std::string_view bytes, const std::string& place)
{
    SentencePieceFile::Piece piece;
    ProtobufReader reader(bytes, place);
    for (Field field; reader.next(field);) {
        switch (field.number) {
        case 1:
            piece.text = reader.bytesOf(field);
            break;
        case 2:
            piece.score = reader.floatOf(field);
            break;
        case 3:
            piece.kind = static_cast<SentencePieceFile::Kind>(reader.integerOf(field));
            break;
        default:
            break;
        }
    }
    if (piece.text.empty()) {
        reader.fail(say("Error", "has no text"));
    }
    if (piece.text.size() > PrefixIndex::longest) {
        reader.fail(say("Error", "is longer than %1 bytes").with(PrefixIndex::longest));
    }
    if (!std::isfinite(piece.score)) {
        reader.fail(say("Error", "its score is no number"));
    }
    if (piece.kind < SentencePieceFile::Kind::Normal || piece.kind > SentencePieceFile::Kind::Byte) {
        reader.fail(say("Error", "is of no known kind"));
    }
    if (piece.kind == SentencePieceFile::Kind::Byte && !byteOfTokenName(piece.text)) {
        reader.fail(say("Error", "is said to be a byte but is not written as one"));
    }
    return piece;
}

void readTrainerSpec(std::string_view bytes, const std::string& place, SentencePieceFile& result)
{
    ProtobufReader reader(bytes, place);
    for (Field field; reader.next(field);) {
        switch (field.number) {
        case 3:
            result.algorithm = static_cast<SentencePieceFile::Algorithm>(reader.integerOf(field));
            break;
        case 24:
            result.whitespaceAsSuffix = reader.integerOf(field) != 0;
            break;
        case 35:
            result.byteFallback = reader.integerOf(field) != 0;
            break;
        case 40:
            result.unknownId = reader.integerOf(field);
            break;
        case 41:
            result.bosId = reader.integerOf(field);
            break;
        case 42:
            result.eosId = reader.integerOf(field);
            break;
        default:
            break;
        }
    }
}

void readNormalizerSpec(std::string_view bytes, const std::string& place, SentencePieceFile& result)
{
    ProtobufReader reader(bytes, place);
    for (Field field; reader.next(field);) {
        switch (field.number) {
        case 2:
            result.characterMap = reader.bytesOf(field);
            break;
        case 3:
            result.addDummyPrefix = reader.integerOf(field) != 0;
            break;
        case 4:
            result.removeExtraWhitespace = reader.integerOf(field) != 0;
            break;
        case 5:
            result.escapeWhitespace = reader.integerOf(field) != 0;
            break;
        default:
            break;
        }
    }
}

} // namespace

SentencePieceFile readSentencePieceFile(std::string_view bytes, const std::string& file)
{
    SentencePieceFile result;
    ProtobufReader reader(bytes, file);
    for (Field field; reader.next(field);) {
        if (field.number == 1) {
            if (result.pieces.size() == mostPieces) {
                reader.fail(say("Error", "has more than %1 pieces").with(mostPieces));
            }
            result.pieces.push_back(
                readPiece(reader.bytesOf(field), file + ", pieces[" + std::to_string(result.pieces.size()) + ']'));
        } else if (field.number == 2) {
            readTrainerSpec(reader.bytesOf(field), file + ", trainer_spec", result);
        } else if (field.number == 3) {
            readNormalizerSpec(reader.bytesOf(field), file + ", normalizer_spec", result);
        }
    }
    const auto count = static_cast<std::int64_t>(result.pieces.size());
    if (count == 0) {
        reader.fail(say("Error", "has no pieces"));
    }
    if (result.unknownId >= count || result.bosId >= count || result.eosId >= count) {
        reader.fail(say("Error", "trainer_spec names a special token that is none of its pieces"));
    }
    return result;
}

} // namespace prosector
