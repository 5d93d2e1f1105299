// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/activation_edits.h"

namespace prosector {

at::Tensor clamped(const std::vector<Clamp>& clamps, Site site, const at::Tensor& activation,
                   std::int64_t firstPosition)
{
    at::Tensor result = activation;
    for (const Clamp& clamp : clamps) {
        if (clamp.site != site) {
            continue;
        }
        if (result.is_same(activation)) {
            result = activation.clone(); // others may hold the activation
        }
        at::Tensor channel = result.select(2, clamp.channel); // [windows, tokens]
        if (!clamp.position) {
            channel.fill_(clamp.value);
        } else if (const std::int64_t token = *clamp.position - firstPosition; token >= 0 && token < channel.size(1)) {
            channel.select(1, token).fill_(clamp.value);
        }
    }
    return result;
}

void restoreRows(const std::vector<RowRestoration>& restorations, const at::Tensor& in, at::Tensor& out)
{
    for (const RowRestoration& restoration : restorations) {
        const at::Tensor unmodified = at::matmul(in, restoration.weights) + restoration.bias; // [windows, tokens]
        const at::Tensor largest = unmodified.abs().argmax(1, true); // [windows, 1]
        out.select(2, restoration.row).scatter_(1, largest, unmodified.gather(1, largest));
    }
}

} // namespace prosector
