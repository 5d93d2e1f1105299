// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/protobuf_reader.h"

#include "core/types/error.h"

#include <bit>
#include <utility>

namespace prosector {

ProtobufReader::ProtobufReader(std::string_view bytes, std::string place)
    : m_rest(bytes)
    , m_place(std::move(place))
{
}

bool ProtobufReader::next(Field& field)
{
    if (m_rest.empty()) {
        return false;
    }
    const std::uint64_t key = varint();
    field = Field();
    field.number = key >> 3;
    switch (key & 7u) {
    case 0:
        field.kind = Field::Kind::Varint;
        field.value = varint();
        break;
    case 1:
        field.kind = Field::Kind::Fixed64;
        field.value = fixed(8);
        break;
    case 2:
        field.kind = Field::Kind::Bytes;
        field.bytes = take(varint());
        break;
    case 5:
        field.kind = Field::Kind::Fixed32;
        field.value = fixed(4);
        break;
    default:
        fail(say("Error", "field %1 is of no known kind").with(field.number));
    }
    return true;
}

std::string_view ProtobufReader::bytesOf(const Field& field) const
{
    if (field.kind != Field::Kind::Bytes) {
        fail(say("Error", "field %1 is no string").with(field.number));
    }
    return field.bytes;
}

std::int64_t ProtobufReader::integerOf(const Field& field) const
{
    if (field.kind != Field::Kind::Varint) {
        fail(say("Error", "field %1 is no whole number").with(field.number));
    }
    return static_cast<std::int64_t>(field.value);
}

float ProtobufReader::floatOf(const Field& field) const
{
    if (field.kind != Field::Kind::Fixed32) {
        fail(say("Error", "field %1 is no number").with(field.number));
    }
    return std::bit_cast<float>(static_cast<std::uint32_t>(field.value));
}

void ProtobufReader::fail(const Sentence& message) const
{
    throw Error(ErrorCode::Malformed, m_place, message,
                say("Remedy", "Fetch the tokenizer's files again from where the model comes from"));
}

std::uint64_t ProtobufReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned int shift = 0; shift < 64; shift += 7) {
        const auto byte = static_cast<unsigned char>(take(1).front());
        value |= static_cast<std::uint64_t>(byte & 0x7Fu) << shift;
        if (byte < 0x80) {
            return value;
        }
    }
    fail(say("Error", "a number is longer than 64 bits"));
}

std::uint64_t ProtobufReader::fixed(std::size_t bytes)
{
    const std::string_view taken = take(bytes);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(taken[i])) << (8 * i);
    }
    return value;
}

std::string_view ProtobufReader::take(std::uint64_t count)
{
    if (count > m_rest.size()) {
        fail(say("Error", "the file ends too early"));
    }
    const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(count));
    m_rest.remove_prefix(taken.size());
    return taken;
}

} // namespace prosector
