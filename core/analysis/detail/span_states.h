// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/window_groups.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <map>
#include <vector>

namespace prosector {

// Activations of a run that are wanted again some blocks later, per group of windows. Lanes never meet.
class SpanStates
{
public:
    explicit SpanStates(int lanes)
        : m_lanes(static_cast<std::size_t>(lanes))
    {
    }

    void keep(const WindowGroup& group, const at::Tensor& activation) { of(group)[group.windows.front()] = activation; }

    at::Tensor take(const WindowGroup& group)
    {
        const auto found = of(group).find(group.windows.front());
        at::Tensor activation = found->second;
        of(group).erase(found);
        return activation;
    }

private:
    std::map<std::int64_t, at::Tensor>& of(const WindowGroup& group)
    {
        return m_lanes[static_cast<std::size_t>(group.lane)];
    }

    std::vector<std::map<std::int64_t, at::Tensor>> m_lanes; // by the group's first window
};

} // namespace prosector
