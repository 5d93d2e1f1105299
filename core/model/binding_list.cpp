// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/binding_list.h"

namespace prosector {

namespace {

constexpr std::int64_t none = 0; // the layer of what stands outside the blocks

} // namespace

std::int64_t BindingList::outputs(Role role) const
{
    switch (role) {
    case Role::Query:
        return m_spec.heads * m_spec.headWidth;
    case Role::Key:
    case Role::Value:
        return m_spec.keyValueHeads * m_spec.headWidth;
    case Role::Gate:
    case Role::Up:
        return m_spec.intermediate;
    case Role::ProjectOut:
        return m_spec.embeddingWidth;
    default:
        return m_spec.width;
    }
}

std::int64_t BindingList::inputs(Role role) const
{
    switch (role) {
    case Role::Output:
        return m_spec.heads * m_spec.headWidth;
    case Role::Down:
        return m_spec.intermediate;
    case Role::ProjectIn:
        return m_spec.embeddingWidth;
    default:
        return m_spec.width;
    }
}

void BindingList::embedding(const std::string& name)
{
    m_bindings.push_back({{Role::Embedding}, name + ".weight", {m_spec.vocabulary, m_spec.embeddingWidth}, false, {}});
}

void BindingList::positions(const std::string& name, std::int64_t rows)
{
    m_bindings.push_back({{Role::PositionEmbedding}, name + ".weight", {rows, m_spec.width}, false, {}});
}

void BindingList::head(const std::string& name, bool bias)
{
    if (!m_spec.tiedHead) {
        m_bindings.push_back({{Role::Head}, name + ".weight", {m_spec.vocabulary, m_spec.embeddingWidth}, false, {}});
    }
    if (bias) {
        m_bindings.push_back({{Role::Head, none, true}, name + ".bias", {m_spec.vocabulary}, false, {}});
    }
}

void BindingList::norm(Role role, std::int64_t layer, const std::string& name, bool bias)
{
    normOf(role, layer, name, m_spec.width, bias);
}

void BindingList::normOf(Role role, std::int64_t layer, const std::string& name, std::int64_t width, bool bias)
{
    m_bindings.push_back({{role, layer}, name + ".weight", {width}, false, {}});
    if (bias) {
        m_bindings.push_back({{role, layer, true}, name + ".bias", {width}, false, {}});
    }
}

void BindingList::linear(Role role, std::int64_t layer, const std::string& name, bool bias)
{
    m_bindings.push_back({{role, layer}, name + ".weight", {outputs(role), inputs(role)}, false, {}});
    if (bias) {
        m_bindings.push_back({{role, layer, true}, name + ".bias", {outputs(role)}, false, {}});
    }
}

void BindingList::transposedLinear(Role role, std::int64_t layer, const std::string& name, bool bias)
{
    m_bindings.push_back({{role, layer}, name + ".weight", {inputs(role), outputs(role)}, true, {}});
    if (bias) {
        m_bindings.push_back({{role, layer, true}, name + ".bias", {outputs(role)}, false, {}});
    }
}

void BindingList::part(Role role, std::int64_t layer, const std::string& name, bool bias, bool transposed,
                       std::int64_t sourceRows, RowSlice rows)
{
    const std::int64_t in = inputs(role);
    const std::vector<std::int64_t> shape = transposed ? std::vector{in, sourceRows} : std::vector{sourceRows, in};
    m_bindings.push_back({{role, layer}, name + ".weight", shape, transposed, rows});
    if (bias) {
        m_bindings.push_back({{role, layer, true}, name + ".bias", {sourceRows}, false, rows});
    }
}

void BindingList::fusedQueryKeyValue(std::int64_t layer, const std::string& name, FusedLayout layout, bool bias,
                                     bool transposed)
{
    const std::int64_t query = outputs(Role::Query);
    const std::int64_t key = outputs(Role::Key);
    const std::int64_t rows = query + 2 * key;
    std::int64_t groups = 1;
    if (layout == FusedLayout::PerHead) {
        groups = m_spec.heads;
    } else if (layout == FusedLayout::PerGroup) {
        groups = m_spec.keyValueHeads;
    }
    const std::int64_t queries = query / groups;
    const std::int64_t keys = key / groups;
    part(Role::Query, layer, name, bias, transposed, rows, {groups, 0, queries});
    part(Role::Key, layer, name, bias, transposed, rows, {groups, queries, keys});
    part(Role::Value, layer, name, bias, transposed, rows, {groups, queries + keys, keys});
}

void BindingList::fusedGateUp(std::int64_t layer, const std::string& name)
{
    const std::int64_t rows = 2 * m_spec.intermediate;
    part(Role::Gate, layer, name, false, false, rows, {1, 0, m_spec.intermediate});
    part(Role::Up, layer, name, false, false, rows, {1, m_spec.intermediate, m_spec.intermediate});
}

} // namespace prosector
