// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model_spec.h"

#include <string>
#include <vector>

namespace prosector {

// How a fused query-key-value tensor is laid out.
enum class FusedLayout
{
    Joined, // all queries, then all keys, then all values
    PerHead, // each head's query, key and value together
    PerGroup, // each key-value head's queries, then its key, then its value
};

// Writes down where a family's tensors lie, in the family's own words. Names are without ".weight" and ".bias".
class BindingList
{
public:
    explicit BindingList(const ModelSpec& spec)
        : m_spec(spec)
    {
    }

    void embedding(const std::string& name);
    void positions(const std::string& name, std::int64_t rows);
    void head(const std::string& name, bool bias = false); // nothing where it is tied
    void norm(Role role, std::int64_t layer, const std::string& name, bool bias);
    void normOf(Role role, std::int64_t layer, const std::string& name, std::int64_t width, bool bias = false);
    // A gain for each head, in tensors of their own that end in the head's number.
    void normOfEachHead(Role role, std::int64_t layer, const std::string& name, std::int64_t heads);
    void linear(Role role, std::int64_t layer, const std::string& name, bool bias);
    // Stored [input, output] (GPT-2).
    void transposedLinear(Role role, std::int64_t layer, const std::string& name, bool bias);
    void fusedQueryKeyValue(std::int64_t layer, const std::string& name, FusedLayout layout, bool bias,
                            bool transposed = false);
    // Of one expert, without biases.
    void expert(Role role, std::int64_t layer, std::int64_t expert, const std::string& name);
    void router(std::int64_t layer, const std::string& name);
    void sharedGate(std::int64_t layer, const std::string& name);
    // Gate and up in one tensor, gate first.
    void fusedGateUp(std::int64_t layer, const std::string& name);

    std::vector<TensorBinding> take() { return std::move(m_bindings); }

private:
    void add(TensorBinding binding);
    std::int64_t outputs(Role role, std::int64_t layer) const;
    std::int64_t inputs(Role role, std::int64_t layer) const;
    void part(Role role, std::int64_t layer, const std::string& name, bool bias, bool transposed,
              std::int64_t sourceRows, RowSlice rows);

    const ModelSpec& m_spec;
    std::vector<TensorBinding> m_bindings;
};

} // namespace prosector
