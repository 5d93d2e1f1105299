// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/converted_copies.h"

namespace prosector {

at::Tensor ConvertedCopies::find(TensorKey key)
{
    const auto found = m_copies.find(key);
    if (found == m_copies.end()) {
        return {};
    }
    m_ages.splice(m_ages.end(), m_ages, found->second.age);
    return found->second.values;
}

void ConvertedCopies::put(TensorKey key, const at::Tensor& values)
{
    m_ages.push_back(key);
    m_copies.emplace(key, Copy{values, std::prev(m_ages.end())});
    m_bytes += static_cast<std::int64_t>(values.nbytes());
    if (m_inUse) {
        m_madeInUse.push_back(key);
    }
    keepToBudget();
}

void ConvertedCopies::beginUse(Layer layer)
{
    m_inUse = layer;
    m_madeInUse.clear();
}

void ConvertedCopies::endUse(bool keep)
{
    m_inUse.reset();
    if (!keep) {
        for (const TensorKey key : m_madeInUse) {
            drop(key);
        }
    }
    m_madeInUse.clear();
    keepToBudget();
}

bool ConvertedCopies::isInUse(TensorKey key) const
{
    return m_inUse && standsInBlock(key.role) && key.layer == m_inUse->value();
}

void ConvertedCopies::keepToBudget()
{
    for (auto age = m_ages.begin(); age != m_ages.end() && m_bytes > m_budget;) {
        const TensorKey key = *age++;
        if (!isInUse(key)) {
            drop(key);
        }
    }
}

void ConvertedCopies::drop(TensorKey key)
{
    const auto found = m_copies.find(key);
    if (found != m_copies.end()) {
        m_bytes -= static_cast<std::int64_t>(found->second.values.nbytes());
        m_ages.erase(found->second.age);
        m_copies.erase(found);
    }
}

} // namespace prosector
