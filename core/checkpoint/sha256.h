// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace prosector {

// SHA-256 (FIPS 180-4), fed piece by piece.
class Sha256
{
public:
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);
    // Of all that was added, as 64 hexadecimal digits. Call once, last.
    std::string hex();

private:
    static constexpr std::size_t blockBytes = 64;

    void compress(const std::byte* block);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, blockBytes> m_pending{};
    std::size_t m_pendingBytes = 0;
    std::uint64_t m_totalBytes = 0;
};

std::string sha256(std::string_view text);

} // namespace prosector
