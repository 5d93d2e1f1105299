// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/model/model_spec.h"

#include <ATen/ATen.h>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace prosector {

// The tensors of the forward pass by role, as float32 on the CPU. A float32 tensor is a view of the mapping where the
// file's layout allows one; the others are converted once, when first asked for. Safe from any thread.
class Weights
{
public:
    // Names in the file may begin with `prefix` or lack it.
    // Throws Error where a tensor is missing, has another shape than its binding or is not floating point.
    Weights(std::shared_ptr<const Checkpoint> checkpoint, const std::vector<TensorBinding>& bindings,
            std::string_view prefix, bool tiedHead);

    // Never to be written to: the mapping behind it is read-only. Throws Error::Malformed for values that are not
    // finite.
    at::Tensor get(TensorKey key) const;
    bool has(TensorKey key) const { return m_places.contains(canonical(key)); }
    // The file's tensor that holds it; a fused one holds several.
    const StoredTensor& stored(TensorKey key) const;
    // The key under which a tied head is found: the embedding's.
    TensorKey canonical(TensorKey key) const;
    std::vector<TensorKey> keys() const;

private:
    struct Place
    {
        const StoredTensor* stored;
        bool transposed;
        std::optional<RowSlice> rows;
    };
    const StoredTensor& find(const TensorBinding& binding, std::string_view prefix) const;

    std::shared_ptr<const Checkpoint> m_checkpoint; // keeps the mapping alive
    std::map<TensorKey, Place> m_places;
    bool m_tiedHead;
    mutable std::mutex m_mutex;
    mutable std::map<TensorKey, at::Tensor> m_converted;
};

// A value as the tensor's own type would hold it: what an exported checkpoint would contain. Same shape, float32.
at::Tensor roundedTo(DataType dtype, const at::Tensor& values);

} // namespace prosector
