// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"

#include <vector>

namespace prosector {

// Keeps the residual stream of a run of one window: what enters and leaves each block, and what stands between its
// attention and its MLP.
class WindowStates : public RunObserver
{
public:
    explicit WindowStates(std::int64_t layers)
        : m_streams(static_cast<std::size_t>(layers) + 1)
        , m_middles(static_cast<std::size_t>(layers))
    {
    }

    Tap* tap(Layer layer, const WindowGroup&) override
    {
        m_tap.middle = &m_middles[static_cast<std::size_t>(layer.value())];
        return &m_tap;
    }

    void blockDone(Layer layer, const WindowGroup&, const at::Tensor& in, const at::Tensor& out) override
    {
        const auto index = static_cast<std::size_t>(layer.value());
        m_streams[index] = in;
        m_streams[index + 1] = out;
    }

    // [1, tokens, width]: what enters a block; the number of layers: what leaves the last one.
    const at::Tensor& stream(std::int64_t index) const { return m_streams[static_cast<std::size_t>(index)]; }
    // Undefined where the block has no such place or does not run its parts.
    const at::Tensor& middle(std::int64_t layer) const { return m_middles[static_cast<std::size_t>(layer)]; }

private:
    struct MiddleTap : public Tap
    {
        at::Tensor* middle = nullptr;
        void take(Site site, const at::Tensor& activation) override
        {
            if (site == Site::Middle) {
                *middle = activation;
            }
        }
    };

    MiddleTap m_tap;
    std::vector<at::Tensor> m_streams; // [layers + 1]
    std::vector<at::Tensor> m_middles; // [layers]
};

} // namespace prosector
