// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/weights.h"

#include "core/types/error.h"

#include <string>

namespace prosector {

namespace {

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        text += (i ? ", " : "") + std::to_string(shape[i]);
    }
    return text + "]";
}

at::ScalarType scalarType(const StoredTensor& tensor)
{
    switch (tensor.dtype) {
    case DataType::Float64:
        return at::kDouble;
    case DataType::Float32:
        return at::kFloat;
    case DataType::Float16:
        return at::kHalf;
    case DataType::BFloat16:
        return at::kBFloat16;
    default:
        throw Error(ErrorCode::Unsupported, tensor.file.string() + ": " + tensor.name,
                    "weights of type " + std::string(name(tensor.dtype)) + " cannot be computed with",
                    "Convert the checkpoint to bfloat16, float16 or float32");
    }
}

// A view of the mapping where its alignment allows one, else a copy.
at::Tensor view(const StoredTensor& tensor, const std::shared_ptr<const Checkpoint>& owner)
{
    const at::ScalarType type = scalarType(tensor);
    // libtorch has no read-only tensors; nothing in the program writes to what Weights hands out.
    auto* data = const_cast<std::byte*>(tensor.bytes.data());
    if (reinterpret_cast<std::uintptr_t>(data) % byteSize(tensor.dtype) != 0) {
        at::Tensor bytes = at::empty({static_cast<std::int64_t>(tensor.bytes.size())}, at::kByte);
        std::copy(tensor.bytes.begin(), tensor.bytes.end(), static_cast<std::byte*>(bytes.data_ptr()));
        return bytes.view(type).view(tensor.shape);
    }
    return at::from_blob(
        data, tensor.shape, [owner](void*) {}, at::TensorOptions(type));
}

void requireFinite(const at::Tensor& values, const StoredTensor& tensor)
{
    // One pass: a sum is not finite as soon as one element is not. In float64 no finite float32 tensor overflows it.
    if (std::isfinite(values.sum(at::kDouble).item<double>())) {
        return;
    }
    const at::Tensor bad = at::isfinite(values).logical_not().nonzero()[0];
    std::vector<std::int64_t> place(bad.data_ptr<std::int64_t>(), bad.data_ptr<std::int64_t>() + bad.numel());
    throw Error(ErrorCode::Malformed, tensor.file.string() + ": " + tensor.name,
                "the value at " + shapeText(place) + " is not a finite number",
                "The checkpoint is damaged or its training diverged; fetch it again or use another step");
}

// The rows of one matrix out of a fused tensor.
at::Tensor selected(const at::Tensor& values, const RowSlice& rows)
{
    const at::Tensor groups = values.unflatten(0, {rows.groups, -1}).narrow(1, rows.begin, rows.count);
    return groups.flatten(0, 1);
}

} // namespace

const StoredTensor& Weights::find(const TensorBinding& binding, std::string_view prefix) const
{
    const std::string_view name = binding.source;
    const bool isPrefixed = !prefix.empty() && name.starts_with(prefix);
    const StoredTensor* stored = m_checkpoint->find(name);
    if (!stored && isPrefixed) {
        stored = m_checkpoint->find(name.substr(prefix.size()));
    }
    if (!stored) {
        throw Error(ErrorCode::NotFound, m_checkpoint->folder().string(),
                    "the tensor " + binding.source + " " + shapeText(binding.shape) + " is missing",
                    "Fetch the checkpoint again, or check that config.json belongs to it");
    }
    if (stored->shape != binding.shape) {
        throw Error(ErrorCode::Mismatch, stored->file.string() + ": " + stored->name,
                    "its shape is " + shapeText(stored->shape) + ", but config.json asks for "
                        + shapeText(binding.shape),
                    "Check that config.json belongs to this checkpoint");
    }
    scalarType(*stored);
    return *stored;
}

Weights::Weights(std::shared_ptr<const Checkpoint> checkpoint, const std::vector<TensorBinding>& bindings,
                 std::string_view prefix, bool tiedHead)
    : m_checkpoint(std::move(checkpoint))
    , m_tiedHead(tiedHead)
{
    for (const TensorBinding& binding : bindings) {
        m_places.emplace(binding.key, Place{&find(binding, prefix), binding.transposed, binding.rows});
    }
}

TensorKey Weights::canonical(TensorKey key) const
{
    return m_tiedHead && key.role == Role::Head && !key.bias ? TensorKey{Role::Embedding} : key;
}

const StoredTensor& Weights::stored(TensorKey key) const
{
    return *m_places.at(canonical(key)).stored;
}

std::vector<TensorKey> Weights::keys() const
{
    std::vector<TensorKey> keys;
    for (const auto& [key, place] : m_places) {
        keys.push_back(key);
    }
    return keys;
}

at::Tensor Weights::get(TensorKey key) const
{
    key = canonical(key);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_converted.find(key); found != m_converted.end()) {
        return found->second;
    }
    const Place& place = m_places.at(key);
    at::Tensor values = view(*place.stored, m_checkpoint);
    if (place.transposed) {
        values = values.t();
    }
    if (place.rows) {
        values = selected(values, *place.rows);
    }
    values = values.to(at::kFloat).contiguous();
    requireFinite(values, *place.stored);
    m_converted.emplace(key, values);
    return values;
}

at::Tensor roundedTo(DataType dtype, const at::Tensor& values)
{
    switch (dtype) {
    case DataType::BFloat16:
        return values.to(at::kFloat).to(at::kBFloat16).to(at::kFloat);
    case DataType::Float16:
        return values.to(at::kFloat).to(at::kHalf).to(at::kFloat);
    default:
        return values.to(at::kFloat);
    }
}

} // namespace prosector
