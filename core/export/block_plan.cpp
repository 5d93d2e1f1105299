// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/detail/block_plan.h"

#include "core/types/error.h"

namespace prosector {

BlockPlan::BlockPlan(const EditedModel& model)
    : m_numbers(static_cast<std::size_t>(model.spec().layers))
{
    for (std::int64_t layer = 0; layer < model.spec().layers; ++layer) {
        if (model.block(Layer(layer)).kind == BlockState::Kind::Original) {
            m_numbers[static_cast<std::size_t>(layer)] = static_cast<std::int64_t>(m_kept.size());
            m_kept.push_back(layer);
        }
    }
    if (m_kept.empty()) {
        throw Error(ErrorCode::Unsupported, "export", "every block is dropped, and a checkpoint needs one at least",
                    "Take back the edit of one block");
    }
}

std::optional<std::int64_t> BlockPlan::numberOf(std::int64_t layer) const
{
    return m_numbers.at(static_cast<std::size_t>(layer));
}

} // namespace prosector
