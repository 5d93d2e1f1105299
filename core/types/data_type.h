// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace prosector {

// How a checkpoint stores the elements of a tensor.
enum class DataType : std::uint8_t
{
    Float64,
    Float32,
    Float16,
    BFloat16,
    Float8E4M3,
    Float8E5M2,
    Int64,
    Int32,
    Int16,
    Int8,
    UInt8,
    Bool,
};

// Bytes of one element.
std::size_t byteSize(DataType type);

// The name that PyTorch and config.json use: "float32", "bfloat16" ...
std::string_view name(DataType type);

// The type behind such a name, with or without "torch."; nothing where it is unknown.
std::optional<DataType> dataTypeNamed(std::string_view name);

} // namespace prosector
