// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace prosector {

// Reads little-endian numbers and stretches of bytes, front to back.
// Throws Error::Malformed, which names the file and the part of it, where the bytes end too early.
class ByteReader
{
public:
    // `part` completes "the file ends inside ...".
    ByteReader(std::span<const std::byte> bytes, const std::string& file, const Sentence& part)
        : m_bytes(bytes)
        , m_file(file)
        , m_part(part)
    {
    }

    std::size_t position() const { return m_position; }
    std::size_t left() const { return m_bytes.size() - m_position; }

    std::span<const std::byte> bytes(std::uint64_t count)
    {
        if (count > left()) {
            throw Error(ErrorCode::Malformed, m_file,
                        say("Error", "ends inside %1: it is truncated or damaged").with(m_part),
                        say("Remedy", "Download it again"));
        }
        const auto taken = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
        m_position += taken.size();
        return taken;
    }

    std::string_view text(std::uint64_t count)
    {
        const auto taken = bytes(count);
        return {reinterpret_cast<const char*>(taken.data()), taken.size()};
    }

    template <std::integral Number> Number number()
    {
        std::uint64_t value = 0;
        int shift = 0;
        for (const std::byte byte : bytes(sizeof(Number))) {
            value |= std::to_integer<std::uint64_t>(byte) << shift;
            shift += 8;
        }
        return static_cast<Number>(value);
    }

    float real() { return std::bit_cast<float>(number<std::uint32_t>()); }

private:
    std::span<const std::byte> m_bytes;
    const std::string& m_file;
    Sentence m_part;
    std::size_t m_position = 0;
};

} // namespace prosector
