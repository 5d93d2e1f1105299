// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model_spec.h"
#include "core/types/index.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <vector>

namespace prosector {

// Float32 copies of weights that are stored otherwise, within a budget of bytes: the least recently used go first.
// What the block in use has converted stays while it is in use, so that many groups of windows share one conversion.
// Not safe from several threads by itself.
class ConvertedCopies
{
public:
    explicit ConvertedCopies(std::int64_t budget)
        : m_budget(budget)
    {
    }

    // Undefined where there is none.
    at::Tensor find(TensorKey key);
    void put(TensorKey key, const at::Tensor& values);
    std::int64_t bytes() const { return m_bytes; }

    void beginUse(Layer layer);
    // Copies made since then are dropped unless `keep`.
    void endUse(bool keep);

private:
    struct Copy
    {
        at::Tensor values;
        std::list<TensorKey>::iterator age;
    };
    bool isInUse(TensorKey key) const;
    void keepToBudget();
    void drop(TensorKey key);

    std::int64_t m_budget;
    std::int64_t m_bytes = 0;
    std::map<TensorKey, Copy> m_copies;
    std::list<TensorKey> m_ages; // the least recently used first
    std::optional<Layer> m_inUse;
    std::vector<TensorKey> m_madeInUse;
};

} // namespace prosector
