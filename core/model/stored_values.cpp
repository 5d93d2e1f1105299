// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/stored_values.h"

#include "core/model/detail/float8.h"

#include <algorithm>
#include <cstdint>

namespace prosector {

namespace {

at::ScalarType scalarType(DataType dtype)
{
    switch (dtype) {
    case DataType::Float64:
        return at::kDouble;
    case DataType::Float32:
        return at::kFloat;
    case DataType::Float16:
        return at::kHalf;
    case DataType::BFloat16:
        return at::kBFloat16;
    default:
        return at::kByte;
    }
}

bool isFloat8(DataType dtype)
{
    return dtype == DataType::Float8E4M3 || dtype == DataType::Float8E5M2;
}

} // namespace

bool isFloatingPoint(DataType dtype)
{
    return scalarType(dtype) != at::kByte || isFloat8(dtype);
}

at::Tensor storedValues(const StoredTensor& tensor, const std::shared_ptr<const Checkpoint>& owner)
{
    const at::ScalarType type = scalarType(tensor.dtype);
    // libtorch has no read-only tensors; nothing in the program writes to what Weights hands out.
    auto* data = const_cast<std::byte*>(tensor.bytes.data());
    if (reinterpret_cast<std::uintptr_t>(data) % byteSize(tensor.dtype) != 0) {
        const at::Tensor bytes = at::empty({static_cast<std::int64_t>(tensor.bytes.size())}, at::kByte);
        std::ranges::copy(tensor.bytes, static_cast<std::byte*>(bytes.data_ptr()));
        return bytes.view(type).view(tensor.shape);
    }
    return at::from_blob(
        data, tensor.shape, [owner](void*) {}, at::TensorOptions(type));
}

at::Tensor toFloat(DataType dtype, const at::Tensor& stored)
{
    return isFloat8(dtype) ? decodedFloat8(dtype, stored) : stored.to(at::kFloat);
}

at::Tensor roundedTo(DataType dtype, const at::Tensor& values)
{
    switch (dtype) {
    case DataType::BFloat16:
        return values.to(at::kFloat).to(at::kBFloat16).to(at::kFloat);
    case DataType::Float16:
        return values.to(at::kFloat).to(at::kHalf).to(at::kFloat);
    case DataType::Float8E4M3:
    case DataType::Float8E5M2:
        return roundedToFloat8(dtype, values);
    default:
        return values.to(at::kFloat);
    }
}

at::Tensor encoded(DataType dtype, const at::Tensor& values)
{
    return isFloat8(dtype) ? encodedFloat8(dtype, values) : values.to(scalarType(dtype));
}

} // namespace prosector
