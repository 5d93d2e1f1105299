// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/binding_list.h"

#include "core/types/error.h"

#include <algorithm>

namespace prosector {

namespace {

// Several times what the largest published models have; a damaged config.json must not fill the memory.
constexpr std::size_t mostBindings = 65536;

constexpr std::int64_t none = 0; // the layer of what stands outside the blocks

} // namespace

void BindingList::add(TensorBinding binding)
{
    if (m_bindings.size() == mostBindings) {
        throw Error(ErrorCode::Malformed, "config.json",
                    say("Error", "it describes a model of more than %1 tensors").with(mostBindings),
                    say("Remedy", "Check the numbers of layers, heads and experts in the file"));
    }
    m_bindings.push_back(std::move(binding));
}

std::int64_t BindingList::outputs(Role role, std::int64_t layer) const
{
    switch (role) {
    case Role::Query:
        return m_spec.heads * m_spec.headWidth;
    case Role::Key:
    case Role::Value:
        return m_spec.keyValueHeads * m_spec.headWidth;
    case Role::Gate:
    case Role::Up:
        return m_spec.mlpIntermediate(layer);
    case Role::ProjectOut:
        return m_spec.embeddingWidth;
    default:
        return m_spec.width;
    }
}

std::int64_t BindingList::inputs(Role role, std::int64_t layer) const
{
    switch (role) {
    case Role::Output:
        return m_spec.heads * m_spec.headWidth;
    case Role::Down:
        return m_spec.mlpIntermediate(layer);
    case Role::ProjectIn:
        return m_spec.embeddingWidth;
    default:
        return m_spec.width;
    }
}

void BindingList::embedding(const std::string& name)
{
    add({{Role::Embedding}, name + ".weight", {m_spec.vocabulary, m_spec.embeddingWidth}, false, {}});
}

void BindingList::positions(const std::string& name, std::int64_t rows)
{
    add({{Role::PositionEmbedding}, name + ".weight", {rows, m_spec.width}, false, {}});
}

void BindingList::head(const std::string& name, bool bias)
{
    if (!m_spec.tiedHead) {
        add({{Role::Head}, name + ".weight", {m_spec.vocabulary, m_spec.embeddingWidth}, false, {}});
    }
    if (bias) {
        add({{Role::Head, none, true}, name + ".bias", {m_spec.vocabulary}, false, {}});
    }
}

void BindingList::norm(Role role, std::int64_t layer, const std::string& name, bool bias)
{
    normOf(role, layer, name, m_spec.width, bias);
}

void BindingList::normOf(Role role, std::int64_t layer, const std::string& name, std::int64_t width, bool bias)
{
    add({{role, layer}, name + ".weight", {width}, false, {}});
    if (bias) {
        add({{role, layer, true}, name + ".bias", {width}, false, {}});
    }
}

void BindingList::normOfEachHead(Role role, std::int64_t layer, const std::string& name, std::int64_t heads)
{
    for (std::int64_t head = 0; head < heads; ++head) {
        const std::string source = name + std::to_string(head) + ".weight";
        add({{role, layer, false, head}, source, {m_spec.headWidth}, false, {}});
    }
}

void BindingList::linear(Role role, std::int64_t layer, const std::string& name, bool bias)
{
    add({{role, layer}, name + ".weight", {outputs(role, layer), inputs(role, layer)}, false, {}});
    if (bias) {
        add({{role, layer, true}, name + ".bias", {outputs(role, layer)}, false, {}});
    }
}

void BindingList::transposedLinear(Role role, std::int64_t layer, const std::string& name, bool bias)
{
    add({{role, layer}, name + ".weight", {inputs(role, layer), outputs(role, layer)}, true, {}});
    if (bias) {
        add({{role, layer, true}, name + ".bias", {outputs(role, layer)}, false, {}});
    }
}

void BindingList::expert(Role role, std::int64_t layer, std::int64_t expert, const std::string& name)
{
    std::vector<std::int64_t> shape{m_spec.mixture.intermediate, m_spec.width};
    if (role == Role::Down) {
        std::ranges::reverse(shape);
    }
    add({{role, layer, false, expert}, name + ".weight", std::move(shape), false, {}});
}

void BindingList::router(std::int64_t layer, const std::string& name)
{
    add({{Role::Router, layer}, name + ".weight", {m_spec.mixture.experts, m_spec.width}, false, {}});
}

void BindingList::sharedGate(std::int64_t layer, const std::string& name)
{
    add({{Role::SharedGate, layer}, name + ".weight", {1, m_spec.width}, false, {}});
}

void BindingList::part(Role role, std::int64_t layer, const std::string& name, bool bias, bool transposed,
                       std::int64_t sourceRows, RowSlice rows)
{
    const std::int64_t in = inputs(role, layer);
    const std::vector<std::int64_t> shape = transposed ? std::vector{in, sourceRows} : std::vector{sourceRows, in};
    add({{role, layer}, name + ".weight", shape, transposed, rows});
    if (bias) {
        add({{role, layer, true}, name + ".bias", {sourceRows}, false, rows});
    }
}

void BindingList::fusedQueryKeyValue(std::int64_t layer, const std::string& name, FusedLayout layout, bool bias,
                                     bool transposed)
{
    const std::int64_t query = outputs(Role::Query, layer);
    const std::int64_t key = outputs(Role::Key, layer);
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
