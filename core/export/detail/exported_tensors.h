// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/safetensors_writer.h"
#include "core/export/detail/block_plan.h"
#include "core/model/detail/edited_model.h"
#include "core/model/model.h"

#include <ATen/ATen.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// The tensors of an export: those of the checkpoint without the blocks that are left out, the other blocks renumbered.
//
// What no edit touches is handed out as the bytes of the mapping; of a tensor that is edited every element that keeps
// its value keeps its bits. Of a tied head only the embedding is written. A llama2.c file's rows of queries and keys
// come in the order of the Llama family. Where attention scores are divided by the block's number, queries make up for
// the new one, in float32.
class ExportedTensors
{
public:
    // All must outlive it. edited: of `model`.
    ExportedTensors(const Model& model, const EditedModel& edited, const BlockPlan& plan);

    struct Entry
    {
        TensorToWrite tensor; // name, type and shape as written
        const StoredTensor* source;
        std::int64_t bytes() const;
    };
    // Wide types first, as the format's own writer keeps them aligned; then by name.
    const std::vector<Entry>& entries() const { return m_entries; }
    // The bytes of one; `buffer` keeps them where they are not the mapping's.
    std::span<const std::byte> content(const Entry& entry, at::Tensor& buffer) const;

private:
    // The name in the export; nothing for a tensor that is left out.
    std::optional<std::string> nameOf(const StoredTensor& tensor) const;
    std::vector<TensorKey> keysIn(const StoredTensor& tensor) const;
    // Zeros for the output projection of a dropped branch.
    bool isZeroed(TensorKey key) const;
    // What queries are multiplied with; 1 for all else.
    double factorOf(TensorKey key) const;
    bool isChanged(TensorKey key) const;
    bool isWidened(TensorKey key) const;
    // Float32, in the shape of the forward pass.
    at::Tensor wanted(TensorKey key) const;
    at::Tensor edited(const Entry& entry, const std::vector<TensorKey>& changed) const;
    bool isTurnedByPairs(const std::vector<TensorKey>& keys) const;

    const Model& m_model;
    const EditedModel& m_edited;
    const BlockPlan& m_plan;
    std::string m_stem; // of the names of all blocks' tensors, up to the number
    std::multimap<const StoredTensor*, TensorKey> m_keys;
    std::vector<Entry> m_entries;
};

} // namespace prosector
