// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/safetensors.h"

#include "core/checkpoint/detail/safetensors_header.h"
#include "core/types/error.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace prosector {

namespace {

constexpr std::size_t lengthBytes = 8; // of the number in front, little-endian
constexpr std::uint64_t headerLimit = 100'000'000; // bytes, as in the format's reference implementation

// The header's JSON text.
std::string_view headerText(std::span<const std::byte> content, const std::string& file)
{
    if (content.empty()) {
        throwDamaged(file, say("Error", "is empty"));
    }
    if (content.size() < lengthBytes) {
        throwDamaged(
            file,
            say("Error",
                "has only %1 bytes: too short for a safetensors file, which begins with an 8-byte header length")
                .with(content.size()));
    }
    std::uint64_t length = 0;
    for (std::size_t i = lengthBytes; i-- > 0;) {
        length = length << 8 | std::to_integer<std::uint64_t>(content[i]);
    }
    if (length >= headerLimit) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error", "claims a header of %1 bytes; a safetensors header has less than %2")
                        .with(length, headerLimit),
                    say("Remedy", "Check that this is a safetensors file, or get an intact copy of it"));
    }
    if (length > content.size() - lengthBytes) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error", "claims a header of %1 bytes, but only %2 follow: the file is truncated")
                        .with(length, content.size() - lengthBytes),
                    say("Remedy", "Download it again"));
    }
    return {reinterpret_cast<const char*>(content.data()) + lengthBytes, static_cast<std::size_t>(length)};
}

// Bytes that shape and dtype ask for.
std::uint64_t expectedBytes(const HeaderEntry& entry, const std::string& file)
{
    // A dimension of 0 makes the product 0, however large the others are; they must still fit one by one.
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t bytes = byteSize(entry.dtype);
    const bool isEmpty = std::ranges::find(entry.shape, 0) != entry.shape.end();
    for (const std::int64_t extent : entry.shape) {
        const auto size = static_cast<std::uint64_t>(extent);
        if (!isEmpty && bytes > most / size) {
            throwDamaged(file, say("Error", "the shape of tensor \"%1\" is too large to address").with(entry.name));
        }
        bytes *= size;
    }
    return isEmpty ? 0 : bytes;
}

void checkRange(const HeaderEntry& entry, std::size_t available, const std::string& file)
{
    if (entry.begin > entry.end) {
        throwDamaged(file,
                     say("Error", "data_offsets [%1, %2] of tensor \"%3\" end before they begin")
                         .with(entry.begin, entry.end, entry.name));
    }
    if (entry.end > available) {
        throw Error(ErrorCode::Malformed, file,
                    say("Error",
                        "data_offsets [%1, %2] of tensor \"%3\" reach beyond the %4 bytes of data in the file: it is "
                        "truncated or damaged")
                        .with(entry.begin, entry.end, entry.name, available),
                    say("Remedy", "Download it again"));
    }
    const std::uint64_t expected = expectedBytes(entry, file);
    if (entry.end - entry.begin != expected) {
        throwDamaged(
            file,
            say("Error", "data_offsets [%1, %2] of tensor \"%3\" span %4 bytes, but its shape and dtype need %5")
                .with(entry.begin, entry.end, entry.name, entry.end - entry.begin, expected));
    }
}

// The tensors, in the order of their bytes, must follow one another without gap from the first byte to the last.
void checkCoverage(const std::vector<HeaderEntry>& entries, std::size_t available, const std::string& file)
{
    std::vector<const HeaderEntry*> order;
    order.reserve(entries.size());
    for (const HeaderEntry& entry : entries) {
        order.push_back(&entry);
    }
    std::ranges::sort(order, {}, [](const HeaderEntry* entry) { return std::pair(entry->begin, entry->end); });
    std::uint64_t covered = 0;
    const HeaderEntry* previous = nullptr;
    for (const HeaderEntry* entry : order) {
        if (entry->begin < covered) {
            throwDamaged(
                file,
                say("Error", "the data of the tensors \"%1\" and \"%2\" overlap").with(previous->name, entry->name));
        }
        if (entry->begin > covered) {
            throwDamaged(file,
                         say("Error", "there is a hole of %1 bytes before the data of tensor \"%2\"")
                             .with(entry->begin - covered, entry->name));
        }
        covered = entry->end;
        previous = entry;
    }
    if (covered != available) {
        throwDamaged(file, say("Error", "%1 bytes at the end belong to no tensor").with(available - covered));
    }
}

} // namespace

std::vector<StoredTensor> readSafetensors(std::span<const std::byte> content, const std::filesystem::path& path)
{
    const std::string file = path.string();
    const std::string_view header = headerText(content, file);
    std::vector<HeaderEntry> entries = parseSafetensorsHeader(header, file);
    const std::span<const std::byte> data = content.subspan(lengthBytes + header.size());
    for (const HeaderEntry& entry : entries) {
        checkRange(entry, data.size(), file);
    }
    checkCoverage(entries, data.size(), file);

    std::vector<StoredTensor> tensors;
    tensors.reserve(entries.size());
    for (HeaderEntry& entry : entries) {
        const auto bytes = data.subspan(entry.begin, entry.end - entry.begin);
        tensors.push_back({std::move(entry.name), std::move(entry.shape), entry.dtype, bytes, path});
    }
    return tensors;
}

} // namespace prosector
