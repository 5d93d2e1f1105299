// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/weights.h"

#include "core/checkpoint/finite.h"
#include "core/model/detail/stored_values.h"
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

// Whether it is a view of the mapping, which takes no memory of its own.
bool isInside(const at::Tensor& values, std::span<const std::byte> bytes)
{
    const auto* data = static_cast<const std::byte*>(values.data_ptr());
    return data >= bytes.data() && data < bytes.data() + bytes.size();
}

} // namespace

at::Tensor WeightPlace::viewOf(at::Tensor whole) const
{
    if (transposed) {
        whole = whole.t();
    }
    return rows ? whole.unflatten(0, {rows->groups, -1}).narrow(1, rows->begin, rows->count) : whole;
}

const StoredTensor& Weights::find(const TensorBinding& binding, std::string_view prefix) const
{
    const std::string_view source = binding.source;
    const bool isPrefixed = !prefix.empty() && source.starts_with(prefix);
    const StoredTensor* stored = m_checkpoint->find(source);
    if (!stored && isPrefixed) {
        stored = m_checkpoint->find(source.substr(prefix.size()));
    }
    for (auto other = binding.otherSources.begin(); !stored && other != binding.otherSources.end(); ++other) {
        stored = m_checkpoint->find(*other);
    }
    if (!stored) {
        throw Error(ErrorCode::NotFound, m_checkpoint->folder().string(),
                    say("Error", "the tensor %1 %2 is missing").with(binding.source, shapeText(binding.shape)),
                    say("Remedy", "Fetch the checkpoint again, or check that config.json belongs to it"));
    }
    if (stored->shape != binding.shape) {
        throw Error(ErrorCode::Mismatch, stored->file.string() + ": " + stored->name,
                    say("Error", "its shape is %1, but config.json asks for %2")
                        .with(shapeText(stored->shape), shapeText(binding.shape)),
                    say("Remedy", "Check that config.json belongs to this checkpoint"));
    }
    if (!isFloatingPoint(stored->dtype)) {
        throw Error(ErrorCode::Unsupported, stored->file.string() + ": " + stored->name,
                    say("Error", "weights of type %1 cannot be computed with").with(std::string(name(stored->dtype))),
                    say("Remedy", "Convert the checkpoint to bfloat16, float16 or float32"));
    }
    return *stored;
}

Weights::Weights(std::shared_ptr<const Checkpoint> checkpoint, const std::vector<TensorBinding>& bindings,
                 std::string_view prefix, bool tiedHead, std::int64_t budget)
    : m_checkpoint(std::move(checkpoint))
    , m_tiedHead(tiedHead)
    , m_copies(budget)
{
    for (const TensorBinding& binding : bindings) {
        m_places.emplace(binding.key, WeightPlace{&find(binding, prefix), binding.transposed, binding.rows});
    }
}

TensorKey Weights::canonical(TensorKey key) const
{
    return m_tiedHead && key.role == Role::Head && !key.bias ? TensorKey{Role::Embedding} : key;
}

std::pair<std::int64_t, std::int64_t> Weights::size(TensorKey key) const
{
    const WeightPlace& where = place(key);
    const std::vector<std::int64_t>& shape = where.stored->shape;
    std::int64_t rows = shape.empty() ? 1 : shape.front();
    std::int64_t columns = 1;
    for (std::size_t i = 1; i < shape.size(); ++i) {
        columns *= shape[i];
    }
    if (where.transposed && shape.size() == 2) {
        std::swap(rows, columns);
    }
    return {where.rows ? where.rows->groups * where.rows->count : rows, columns};
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
    const std::lock_guard lock(m_mutex);
    return onCpu(canonical(key));
}

at::Tensor Weights::onDevice(TensorKey key) const
{
    key = canonical(key);
    const std::lock_guard lock(m_mutex);
    if (m_device.is_cpu()) {
        return onCpu(key);
    }
    if (at::Tensor copy = m_deviceCopies.find(key); copy.defined()) {
        return copy;
    }
    const WeightPlace& place = m_places.at(key);
    verify(*place.stored);
    at::Tensor values = toFloat(place.stored->dtype, inOwnType(place)).to(m_device);
    m_deviceCopies.put(key, values);
    return values;
}

void Weights::computeOn(at::Device device, std::int64_t budget) const
{
    const std::lock_guard lock(m_mutex);
    m_device = device;
    m_deviceCopies = ConvertedCopies(budget);
}

at::Tensor Weights::onCpu(TensorKey key) const
{
    if (at::Tensor copy = m_copies.find(key); copy.defined()) {
        return copy;
    }
    const WeightPlace& place = m_places.at(key);
    verify(*place.stored);
    at::Tensor values = toFloat(place.stored->dtype, inOwnType(place));
    if (!isInside(values, place.stored->bytes)) {
        m_copies.put(key, values);
    }
    return values;
}

at::Tensor Weights::rows(TensorKey key, const at::Tensor& rows) const
{
    key = canonical(key);
    const std::lock_guard lock(m_mutex);
    const WeightPlace& place = m_places.at(key);
    verify(*place.stored);
    return toFloat(place.stored->dtype, inOwnType(place).index_select(0, rows));
}

at::Tensor Weights::inOwnType(const WeightPlace& place) const
{
    const at::Tensor values = place.viewOf(storedValues(*place.stored, m_checkpoint));
    return place.rows ? values.flatten(0, 1) : values;
}

void Weights::verify(TensorKey key) const
{
    const std::lock_guard lock(m_mutex);
    verify(*m_places.at(canonical(key)).stored);
}

void Weights::verify(const StoredTensor& stored) const
{
    if (m_verified.contains(&stored)) {
        return;
    }
    if (const auto bad = firstNotFinite(stored)) {
        throw Error(
            ErrorCode::Malformed, stored.file.string() + ": " + stored.name,
            say("Error", "the value at %1 is not a finite number").with(shapeText(*bad)),
            say("Remedy", "The checkpoint is damaged or its training diverged; fetch it again or use another step"));
    }
    m_verified.insert(&stored);
}

std::int64_t Weights::convertedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_copies.bytes();
}

Weights::BlockUse::BlockUse(const Weights& weights, Layer layer, bool keep)
    : m_weights(weights)
    , m_keep(keep)
{
    const std::lock_guard lock(m_weights.m_mutex);
    m_weights.m_copies.beginUse(layer);
    m_weights.m_deviceCopies.beginUse(layer);
}

Weights::BlockUse::~BlockUse()
{
    const std::lock_guard lock(m_weights.m_mutex);
    m_weights.m_copies.endUse(m_keep);
    m_weights.m_deviceCopies.endUse(m_keep);
}

} // namespace prosector
