// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenizer/detail/file_bytes.h"

#include "core/types/error.h"

#include <fstream>

namespace prosector {

std::string fileBytes(const std::filesystem::path& file)
{
    constexpr std::uintmax_t largest = 256u * 1024 * 1024;
    std::error_code failure;
    const auto kind = std::filesystem::status(file, failure).type();
    if (kind == std::filesystem::file_type::not_found) {
        throw Error(ErrorCode::NotFound, file.string(), say("Error", "there is no such file"),
                    say("Remedy", "Give a file that exists"));
    }
    if (kind != std::filesystem::file_type::regular) {
        throw Error(ErrorCode::InputOutput, file.string(), say("Error", "this is no regular file"),
                    say("Remedy", "Give a tokenizer's file"));
    }
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    if (failure || size > largest) {
        throw Error(ErrorCode::Unsupported, file.string(),
                    failure ? say("Error", "its size cannot be read")
                            : say("Error", "it is larger than 256 MiB, which no tokenizer is"),
                    say("Remedy", "Give a tokenizer's file"));
    }
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        throw Error(ErrorCode::InputOutput, file.string(), say("Error", "the file cannot be read"),
                    say("Remedy", "Check its permissions and the disk"));
    }
    return bytes;
}

} // namespace prosector
