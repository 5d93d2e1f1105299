// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/model/detail/converted_copies.h"
#include "core/model/model_spec.h"
#include "core/types/index.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace prosector {

// Where a weight lies in a tensor of the file.
struct WeightPlace
{
    const StoredTensor* stored;
    bool transposed; // the file has [input, output]
    std::optional<RowSlice> rows; // of the turned tensor; nothing: all

    // The part of a tensor of the file's shape that is this weight, as a view: [rows, ...], or where the tensor is
    // fused [groups, rows of each, ...].
    at::Tensor viewOf(at::Tensor whole) const;
};

// The tensors of the forward pass by role, as float32 on the CPU. A float32 tensor is a view of the mapping where the
// file's layout allows one. The others are converted when asked for, and the copies stay within a budget, so that a
// checkpoint larger than memory streams through it. On another device than the processor every tensor is a copy within
// a budget of its own, so that a checkpoint larger than the device's memory streams through that. Safe from any thread.
class Weights
{
public:
    // Names in the file may begin with `prefix` or lack it. budget: bytes of converted copies that stay between uses.
    // Throws Error where a tensor is missing, has another shape than its binding or is not floating point.
    Weights(std::shared_ptr<const Checkpoint> checkpoint, const std::vector<TensorBinding>& bindings,
            std::string_view prefix, bool tiedHead, std::int64_t budget);

    // Never to be written to: the mapping behind it is read-only. Not always contiguous. Throws Error::Malformed for
    // values that are not finite.
    at::Tensor get(TensorKey key) const;
    // The same where the forward pass computes.
    at::Tensor onDevice(TensorKey key) const;
    // Some rows of a matrix, without converting the others. rows: [n], int64; result: [n, columns]; both on the CPU.
    at::Tensor rows(TensorKey key, const at::Tensor& rows) const;
    bool has(TensorKey key) const { return m_places.contains(canonical(key)); }
    // Rows and columns; a vector has one column.
    std::pair<std::int64_t, std::int64_t> size(TensorKey key) const;
    // The file's tensor that holds it; a fused one holds several.
    const StoredTensor& stored(TensorKey key) const { return *place(key).stored; }
    const WeightPlace& place(TensorKey key) const { return m_places.at(canonical(key)); }
    // The key under which a tied head is found: the embedding's.
    TensorKey canonical(TensorKey key) const;
    std::vector<TensorKey> keys() const;

    // Reads the tensor's values and throws as get() does; converts nothing.
    void verify(TensorKey key) const;
    std::int64_t convertedBytes() const;

    at::Device device() const { return m_device; }
    // What is on another device goes. budget: bytes of copies that stay there between uses. Not while a run is under
    // way.
    void computeOn(at::Device device, std::int64_t budget) const;

    // While it lives, the copies of one block's weights stay, whatever the budget. At its end those made meanwhile go
    // at once, unless `keep`. One at a time.
    class BlockUse
    {
    public:
        BlockUse(const Weights& weights, Layer layer, bool keep);
        ~BlockUse();
        BlockUse(const BlockUse&) = delete;
        BlockUse& operator=(const BlockUse&) = delete;

    private:
        const Weights& m_weights;
        bool m_keep;
    };

private:
    const StoredTensor& find(const TensorBinding& binding, std::string_view prefix) const;
    // As of get(); the mutex is held.
    at::Tensor onCpu(TensorKey key) const;
    // In the type of the file, turned and cut as the forward pass wants it. The mutex is held.
    at::Tensor inOwnType(const WeightPlace& place) const;
    void verify(const StoredTensor& stored) const;

    std::shared_ptr<const Checkpoint> m_checkpoint; // keeps the mapping alive
    std::map<TensorKey, WeightPlace> m_places;
    bool m_tiedHead;
    mutable std::mutex m_mutex;
    mutable std::set<const StoredTensor*> m_verified;
    mutable ConvertedCopies m_copies;
    mutable at::Device m_device = at::kCPU; // of the forward pass
    mutable ConvertedCopies m_deviceCopies{0};
};

} // namespace prosector
