// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/atomic_file.h"
#include "core/types/data_type.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace prosector {

// A tensor that a file will hold.
struct TensorToWrite
{
    std::string name;
    DataType dtype = DataType::Float32;
    std::vector<std::int64_t> shape;
};

// Writes a safetensors file in one pass: what it holds is said first, then the values come tensor by tensor, so that no
// more than one of them is in memory. The file appears whole or not at all. Errors: Error::InputOutput with the path
// and the reason; Error::Internal for values that are not those announced.
class SafetensorsWriter
{
public:
    SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorToWrite> tensors,
                      const std::map<std::string, std::string>& metadata = {});

    // All bytes of the next tensor, little-endian and row by row.
    void write(std::span<const std::byte> bytes);
    // All values of the next tensor, row by row.
    void write(std::span<const float> values) { put(values.data(), values.size_bytes(), DataType::Float32); }
    void write(std::span<const double> values) { put(values.data(), values.size_bytes(), DataType::Float64); }
    // After the last tensor.
    void commit();

    const std::filesystem::path& path() const { return m_file.path(); }

private:
    void put(const void* values, std::size_t bytes, DataType dtype);
    void putBytes(const char* bytes, std::size_t count);

    AtomicFile m_file;
    std::ofstream m_stream;
    std::vector<TensorToWrite> m_tensors;
    std::size_t m_next = 0;
};

} // namespace prosector
