// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace prosector {

// Walks the fields of one protobuf message (wire format: varint, 64 bits, length and bytes, 32 bits). Every length is
// checked against what is there. Throws Error::Malformed with the file's name and the message's.
class ProtobufReader
{
public:
    struct Field
    {
        std::uint64_t number = 0;
        enum class Kind
        {
            Varint,
            Fixed64,
            Bytes,
            Fixed32
        } kind = Kind::Varint;
        std::uint64_t value = 0; // of all but Bytes
        std::string_view bytes;
    };

    // `place`: file and message, for complaints. The bytes must outlive the reader.
    ProtobufReader(std::string_view bytes, std::string place);

    // False at the end of the message.
    bool next(Field& field);

    // The values of a field, refused where it is of another kind.
    std::string_view bytesOf(const Field& field) const;
    std::int64_t integerOf(const Field& field) const;
    float floatOf(const Field& field) const;

    [[noreturn]] void fail(const Sentence& message) const;

private:
    std::uint64_t varint();
    std::uint64_t fixed(std::size_t bytes);
    std::string_view take(std::uint64_t count);

    std::string_view m_rest;
    std::string m_place;
};

} // namespace prosector
