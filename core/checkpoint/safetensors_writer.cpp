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

std::size_t elementsOf(const TensorToWrite& tensor)
{
    std::size_t elements = 1;
    for (const std::int64_t extent : tensor.shape) {
        elements *= static_cast<std::size_t>(extent);
    }
    return elements;
}

std::string headerOf(const std::vector<TensorToWrite>& tensors, const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) {
        header["__metadata__"] = metadata;
    }
    std::size_t begin = 0;
    for (const TensorToWrite& tensor : tensors) {
        const std::size_t end = begin + elementsOf(tensor) * byteSize(tensor.dtype);
        header[tensor.name] = {{"dtype", tensor.dtype == DataType::Float64 ? "F64" : "F32"},
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
    for (const TensorToWrite& tensor : m_tensors) {
        if (tensor.dtype != DataType::Float32 && tensor.dtype != DataType::Float64) {
            throw Error(ErrorCode::Internal, tensor.name, "only float32 and float64 tensors are written");
        }
    }
    const std::string header = headerOf(m_tensors, metadata);
    const auto length = static_cast<std::uint64_t>(header.size());
    std::array<char, sizeof length> bytes{};
    std::memcpy(bytes.data(), &length, sizeof length);
    putBytes(bytes.data(), bytes.size());
    putBytes(header.data(), header.size());
}

void SafetensorsWriter::put(const void* values, std::size_t count, DataType dtype)
{
    if (m_next >= m_tensors.size() || m_tensors[m_next].dtype != dtype || elementsOf(m_tensors[m_next]) != count) {
        throw Error(ErrorCode::Internal, path().string(), "the values are not those of the tensor announced next");
    }
    putBytes(static_cast<const char*>(values), count * byteSize(dtype));
    ++m_next;
}

void SafetensorsWriter::putBytes(const char* bytes, std::size_t count)
{
    errno = 0;
    if (!m_stream.write(bytes, static_cast<std::streamsize>(count))) {
        throwSystemError(errno != 0 ? errno : EIO, path(), "be written");
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
        throwSystemError(errno != 0 ? errno : EIO, path(), "be written");
    }
    m_file.commit();
}

} // namespace prosector
