// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/checked_block.h"

#include "core/checkpoint/detail/regular_file.h"
#include "core/checkpoint/detail/system_error.h"
#include "core/checkpoint/sha256.h"
#include "core/types/error.h"

#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace prosector {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "prosector-session";
constexpr int formatVersion = 1;

struct Rest
{
    std::uint64_t bytes = 0;
    std::string sum;
};

// Reads on from where the descriptor stands.
Rest restOf(const RegularFile& file, const fs::path& shown)
{
    constexpr std::size_t chunk = 1 << 20;
    std::vector<std::byte> buffer(chunk);
    Sha256 sum;
    Rest rest;
    while (true) {
        const ssize_t count = read(file.descriptor(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            throwCannotRead(errno, shown);
        }
        if (count == 0) {
            break;
        }
        sum.add(std::span(buffer).first(static_cast<std::size_t>(count)));
        rest.bytes += static_cast<std::uint64_t>(count);
    }
    rest.sum = sum.hex();
    return rest;
}

// As many bytes as there are, at most the block's.
std::string blockOf(const RegularFile& file, const fs::path& shown)
{
    std::string block(checkedBlockBytes, '\0');
    const ssize_t count = read(file.descriptor(), block.data(), block.size());
    if (count < 0) {
        throwCannotRead(errno, shown);
    }
    block.resize(static_cast<std::size_t>(count));
    return block;
}

std::string blockFor(const Rest& rest)
{
    std::string block = std::string(magic) + ' ' + std::to_string(formatVersion) + '\n' + std::to_string(rest.bytes)
        + '\n' + rest.sum + '\n';
    block.resize(checkedBlockBytes, '\0');
    return block;
}

int versionOf(std::string_view block)
{
    int version = 0;
    if (block.starts_with(std::string(magic) + ' ')) {
        const std::string_view number = block.substr(magic.size() + 1);
        std::from_chars(number.data(), number.data() + number.size(), version);
    }
    return version;
}

} // namespace

void writeCheckedBlock(const fs::path& file, const fs::path& shown)
{
    const RegularFile source(file);
    blockOf(source, shown); // leave it behind
    const std::string block = blockFor(restOf(source, shown));
    errno = 0;
    std::fstream target(file, std::ios::in | std::ios::out | std::ios::binary);
    target.write(block.data(), static_cast<std::streamsize>(block.size()));
    target.close();
    if (!target) {
        throwCannotWrite(errno == 0 ? EIO : errno, shown);
    }
}

void verifyCheckedBlock(const fs::path& file)
{
    const RegularFile source(file);
    const std::string block = blockOf(source, file);
    const int version = versionOf(block);
    if (version <= 0) {
        throw Error(ErrorCode::Malformed, file.string(), say("Error", "is no session of this program"),
                    say("Remedy", "Choose a file that was saved as a session"));
    }
    if (version > formatVersion) {
        throw Error(
            ErrorCode::Unsupported, file.string(),
            say("Error", "was saved by a newer version of the program: its format is %1, this version reads up to %2")
                .with(version, formatVersion),
            say("Remedy", "Update the program"));
    }
    if (block != blockFor(restOf(source, file))) {
        throwDamaged(file.string(), say("Error", "is damaged: what stands in it is not what was saved"));
    }
}

} // namespace prosector
