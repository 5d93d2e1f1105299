// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/detail/edited_model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace prosector {

// Which blocks of a model an export keeps. Blocks that are dropped are left out, the others move up. Where a map or a
// mean stands in a block's place, an inserted map of the export does the same.
class BlockPlan
{
public:
    // Throws Error::Unsupported where no block is left.
    explicit BlockPlan(const EditedModel& model);

    // The original numbers of the blocks that stay, rising.
    const std::vector<std::int64_t>& kept() const { return m_kept; }
    // The number of a block in the export; nothing for one that is left out.
    std::optional<std::int64_t> numberOf(std::int64_t layer) const;
    // By the new numbers: those that the model has already and those that stand for blocks.
    const std::vector<InsertedMap>& maps() const { return m_maps; }
    bool keepsAll() const { return m_kept.size() == m_numbers.size(); }

private:
    void add(InsertedMap map);

    std::vector<std::int64_t> m_kept;
    std::vector<std::optional<std::int64_t>> m_numbers; // by original layer
    std::vector<InsertedMap> m_maps;
};

} // namespace prosector
