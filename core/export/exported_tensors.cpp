// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/exported_tensors.h"

#include "core/export/detail/layer_names.h"
#include "core/model/detail/stored_values.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace prosector {

namespace {

// Stored beside the embedding by some, although it is the same.
bool isTiedTwin(const StoredTensor& tensor, const StoredTensor& embedding)
{
    constexpr std::array<std::string_view, 2> names{"lm_head.weight", "embed_out.weight"};
    const auto isNamedSo = [&](std::string_view name) { return tensor.name.ends_with(name); };
    return tensor.shape == embedding.shape && std::ranges::any_of(names, isNamedSo);
}

} // namespace

std::int64_t ExportedTensors::Entry::bytes() const
{
    std::int64_t size = static_cast<std::int64_t>(byteSize(tensor.dtype));
    for (const std::int64_t extent : tensor.shape) {
        size *= extent;
    }
    return size;
}

ExportedTensors::ExportedTensors(const Model& model, const EditedModel& edited, const BlockPlan& plan)
    : m_model(model)
    , m_edited(edited)
    , m_plan(plan)
    , m_stem(layerStem(model.weights()))
{
    for (const TensorKey key : model.weights().keys()) {
        m_keys.emplace(&model.weights().stored(key), key);
    }
    for (const StoredTensor& tensor : model.checkpoint()->tensors()) {
        const auto name = nameOf(tensor);
        if (!name) {
            continue;
        }
        const std::vector<TensorKey> keys = keysIn(tensor);
        const bool widens = std::ranges::any_of(keys, [this](TensorKey key) { return isWidened(key); });
        m_entries.push_back({{*name, widens ? DataType::Float32 : tensor.dtype, tensor.shape}, &tensor});
    }
    std::ranges::sort(m_entries, [](const Entry& one, const Entry& other) {
        const std::size_t wide = byteSize(one.tensor.dtype);
        const std::size_t otherWide = byteSize(other.tensor.dtype);
        return wide != otherWide ? wide > otherWide : one.tensor.name < other.tensor.name;
    });
}

std::optional<std::string> ExportedTensors::nameOf(const StoredTensor& tensor) const
{
    const StoredTensor& embedding = m_model.weights().stored({Role::Embedding});
    if (m_model.spec().tiedHead && !m_keys.contains(&tensor) && isTiedTwin(tensor, embedding)) {
        return std::nullopt;
    }
    const auto layer = layerIn(tensor.name, m_stem);
    if (!layer || *layer >= m_model.spec().layers) {
        return tensor.name;
    }
    const auto number = m_plan.numberOf(*layer);
    return number ? std::optional(renumbered(tensor.name, m_stem, *number)) : std::nullopt;
}

std::vector<TensorKey> ExportedTensors::keysIn(const StoredTensor& tensor) const
{
    const auto [first, last] = m_keys.equal_range(&tensor);
    std::vector<TensorKey> keys;
    std::transform(first, last, std::back_inserter(keys), [](const auto& entry) { return entry.second; });
    return keys;
}

bool ExportedTensors::isZeroed(TensorKey key) const
{
    if (key.role != Role::Output && key.role != Role::Down) {
        return false;
    }
    const BlockState& block = m_edited.block(Layer(key.layer));
    return key.role == Role::Output ? block.attentionDropped : block.mlpDropped;
}

double ExportedTensors::factorOf(TensorKey key) const
{
    if (!m_model.spec().attentionScaleByLayer || key.role != Role::Query) {
        return 1;
    }
    const std::int64_t number = m_plan.numberOf(key.layer).value_or(key.layer);
    return static_cast<double>(number + 1) / static_cast<double>(key.layer + 1);
}

bool ExportedTensors::isChanged(TensorKey key) const
{
    return isZeroed(key) || factorOf(key) != 1 || m_edited.edited().contains(key);
}

bool ExportedTensors::isWidened(TensorKey key) const
{
    const bool isNarrow = byteSize(m_model.weights().stored(key).dtype) < byteSize(DataType::Float32);
    return isNarrow && (factorOf(key) != 1 || (m_edited.widened().contains(key) && !isZeroed(key)));
}

at::Tensor ExportedTensors::wanted(TensorKey key) const
{
    const at::Tensor values = m_edited.weight(key).cpu();
    if (isZeroed(key)) {
        return at::zeros_like(values);
    }
    const double factor = factorOf(key);
    return factor == 1 ? values : (values.to(at::kDouble) * factor).to(at::kFloat);
}

at::Tensor ExportedTensors::edited(const Entry& entry, const std::vector<TensorKey>& changed) const
{
    const DataType stored = entry.source->dtype;
    const DataType written = entry.tensor.dtype;
    const at::Tensor original = storedValues(*entry.source, m_model.checkpoint());
    const at::Tensor whole = (written == stored ? original : toFloat(stored, original)).contiguous().clone();
    for (const TensorKey key : changed) {
        const at::Tensor part = m_model.weights().place(key).viewOf(whole);
        const at::Tensor before = m_model.weights().get(key);
        const at::Tensor after = wanted(key);
        const at::Tensor differs = (before != after).reshape(part.sizes());
        part.copy_(at::where(differs, encoded(written, after).reshape(part.sizes()), part));
    }
    return whole;
}

bool ExportedTensors::isTurnedByPairs(const std::vector<TensorKey>& keys) const
{
    return m_model.spec().family == "llama2c"
        && std::ranges::any_of(keys, [](TensorKey key) { return key.role == Role::Query || key.role == Role::Key; });
}

std::span<const std::byte> ExportedTensors::content(const Entry& entry, at::Tensor& buffer) const
{
    const std::vector<TensorKey> keys = keysIn(*entry.source);
    std::vector<TensorKey> changed;
    std::ranges::copy_if(keys, std::back_inserter(changed), [this](TensorKey key) { return isChanged(key); });
    const bool isTurned = isTurnedByPairs(keys);
    if (changed.empty() && !isTurned && entry.tensor.dtype == entry.source->dtype) {
        return entry.source->bytes;
    }
    buffer = edited(entry, changed);
    if (isTurned) {
        // Neighbors turn against each other there, the halves of a head here.
        const std::int64_t half = m_model.spec().headWidth / 2;
        buffer = buffer.view({-1, half, 2, buffer.size(-1)}).transpose(1, 2).contiguous();
    }
    return {static_cast<const std::byte*>(buffer.data_ptr()), static_cast<std::size_t>(buffer.nbytes())};
}

} // namespace prosector
