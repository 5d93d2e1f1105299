// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/data_type.h"

#include <array>

namespace prosector {

namespace {

struct Row
{
    DataType type;
    std::size_t bytes;
    std::string_view name;
};

constexpr std::array rows{
    Row{DataType::Float64, 8, "float64"},
    Row{DataType::Float32, 4, "float32"},
    Row{DataType::Float16, 2, "float16"},
    Row{DataType::BFloat16, 2, "bfloat16"},
    Row{DataType::Float8E4M3, 1, "float8_e4m3fn"},
    Row{DataType::Float8E5M2, 1, "float8_e5m2"},
    Row{DataType::Int64, 8, "int64"},
    Row{DataType::Int32, 4, "int32"},
    Row{DataType::Int16, 2, "int16"},
    Row{DataType::Int8, 1, "int8"},
    Row{DataType::UInt8, 1, "uint8"},
    Row{DataType::Bool, 1, "bool"},
};

} // namespace

std::size_t byteSize(DataType type)
{
    return rows[static_cast<std::size_t>(type)].bytes;
}

std::string_view name(DataType type)
{
    return rows[static_cast<std::size_t>(type)].name;
}

std::optional<DataType> dataTypeNamed(std::string_view name)
{
    constexpr std::string_view prefix = "torch.";
    if (name.starts_with(prefix)) {
        name.remove_prefix(prefix.size());
    }
    for (const Row& row : rows) {
        if (row.name == name) {
            return row.type;
        }
    }
    return std::nullopt;
}

} // namespace prosector
