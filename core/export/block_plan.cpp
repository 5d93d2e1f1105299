// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/block_plan.h"

#include "core/types/error.h"

#include <utility>

namespace prosector {

namespace {

// What a switched block does, as a map; nothing where it passes its input on.
std::optional<InsertedMap> mapOf(const BlockState& block)
{
    if (block.kind == BlockState::Kind::Linear) {
        return InsertedMap{0, block.map->slope * block.t, block.map->offset * block.t};
    }
    if (block.kind == BlockState::Kind::Shifted) {
        return InsertedMap{0, {}, block.shift};
    }
    return std::nullopt;
}

} // namespace

BlockPlan::BlockPlan(const EditedModel& model)
    : m_numbers(static_cast<std::size_t>(model.spec().layers))
{
    for (std::int64_t layer = 0; layer < model.spec().layers; ++layer) {
        const BlockState& block = model.block(Layer(layer));
        for (const InsertedMap& map : block.mapsBefore) {
            add(map);
        }
        if (block.kind == BlockState::Kind::Original) {
            m_numbers[static_cast<std::size_t>(layer)] = static_cast<std::int64_t>(m_kept.size());
            m_kept.push_back(layer);
        } else if (auto map = mapOf(block)) {
            add(std::move(*map));
        }
        for (const InsertedMap& map : block.mapsBehind) {
            add(map);
        }
    }
    if (m_kept.empty()) {
        throw Error(ErrorCode::Unsupported, say("Place", "export"),
                    say("Error", "every block is dropped, and a checkpoint needs one at least"),
                    say("Remedy", "Take back the edit of one block"));
    }
}

void BlockPlan::add(InsertedMap map)
{
    map.before = static_cast<std::int64_t>(m_kept.size());
    m_maps.push_back(std::move(map));
}

std::optional<std::int64_t> BlockPlan::numberOf(std::int64_t layer) const
{
    return m_numbers.at(static_cast<std::size_t>(layer));
}

} // namespace prosector
