// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/row_update.h"

namespace prosector {

RowParts partsOf(const RowUpdate& update, const at::Tensor& in)
{
    const at::Tensor rows = in.reshape({-1, in.size(2)});
    std::vector<at::Tensor> inputs;
    for (const std::int64_t column : update.columns) {
        inputs.push_back(in.select(2, column));
    }
    return {{}, at::mv(rows, update.rest).add_(update.bias).view({in.size(0), in.size(1)}), at::stack(inputs, 2)};
}

at::Tensor channelOf(const RowUpdate& update, const RowParts& parts)
{
    return parts.rest + (parts.inputs * update.values).sum(2);
}

at::Tensor withUpdates(const at::Tensor& out, const std::vector<RowUpdate>& updates, const std::vector<RowParts>& parts)
{
    at::Tensor result = out.clone();
    for (std::size_t i = 0; i < updates.size(); ++i) {
        result.select(2, updates[i].row).copy_(parts[i].stream + channelOf(updates[i], parts[i]));
    }
    return result;
}

at::Tensor withUpdatesWritten(const at::Tensor& matrix, const std::vector<RowUpdate>& updates)
{
    at::Tensor result = matrix.clone();
    for (const RowUpdate& update : updates) {
        for (std::size_t i = 0; i < update.columns.size(); ++i) {
            result.select(0, update.row)
                .select(0, update.columns[i])
                .copy_(update.values.select(0, static_cast<std::int64_t>(i)));
        }
    }
    return result;
}

} // namespace prosector
