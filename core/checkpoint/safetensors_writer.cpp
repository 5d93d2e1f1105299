// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/safetensors_writer.h"

#include "core/checkpoint/detail/system_error.h"
#include "core/types/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <utility>

namespace prosector {

namespace {

// Values are written as they lie in memory, and the format is little-endian.
static_assert(std::endian::native == std::endian::little);

constexpr std::size_t alignment = 8; // of the data, as the format's own writer keeps it

// The names of the format, in the order of DataType.
constexpr std::array<const char*, 12> formatNames{"F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2",
                                                  "I64", "I32", "I16", "I8",   "U8",      "BOOL"};

std::size_t bytesOf(const TensorToWrite& tensor)
{
    std::size_t bytes = byteSize(tensor.dtype);
    for (const std::int64_t extent : tensor.shape) {
        bytes *= static_cast<std::size_t>(extent);
    }
    return bytes;
}

std::string headerOf(const std::vector<TensorToWrite>& tensors, const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) {
        header["__metadata__"] = metadata;
    }
    std::size_t begin = 0;
    for (const TensorToWrite& tensor : tensors) {
        const std::size_t end = begin + bytesOf(tensor);
        header[tensor.name] = {{"dtype", formatNames.at(static_cast<std::size_t>(tensor.dtype))},
                               {"shape", tensor.shape},
                               {"data_offsets", {begin, end}}};
        begin = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + alignment - 1) / alignment * alignment, ' ');
    return text;
}

} // namespace

SafetensorsWriter::SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorToWrite> tensors,
                                     const std::map<std::string, std::string>& metadata)
    : m_file(path)
    , m_stream(m_file.temporaryPath(), std::ios::binary | std::ios::trunc)
    , m_tensors(std::move(tensors))
{
    const std::string header = headerOf(m_tensors, metadata);
    const auto length = static_cast<std::uint64_t>(header.size());
    std::array<char, sizeof length> bytes{};
    std::memcpy(bytes.data(), &length, sizeof length);
    putBytes(bytes.data(), bytes.size());
    putBytes(header.data(), header.size());
}

void SafetensorsWriter::write(std::span<const std::byte> bytes)
{
    const bool isAnnounced = m_next < m_tensors.size();
    put(bytes.data(), bytes.size(), isAnnounced ? m_tensors[m_next].dtype : DataType::UInt8);
}

void SafetensorsWriter::put(const void* values, std::size_t bytes, DataType dtype)
{
    if (m_next >= m_tensors.size() || m_tensors[m_next].dtype != dtype || bytesOf(m_tensors[m_next]) != bytes) {
        throw Error(ErrorCode::Internal, path().string(), "the values are not those of the tensor announced next");
    }
    putBytes(static_cast<const char*>(values), bytes);
    ++m_next;
}

void SafetensorsWriter::putBytes(const char* bytes, std::size_t count)
{
    errno = 0;
    if (!m_stream.write(bytes, static_cast<std::streamsize>(count))) {
        throwCannotWrite(errno != 0 ? errno : EIO, path());
    }
}

void SafetensorsWriter::commit()
{
    if (m_next != m_tensors.size()) {
        throw Error(ErrorCode::Internal, path().string(), "a tensor that was announced has not been written");
    }
    errno = 0;
    m_stream.close();
    if (!m_stream) {
        throwCannotWrite(errno != 0 ? errno : EIO, path());
    }
    m_file.commit();
}

} // namespace prosector
