// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"

namespace prosector {

// Sees the residual stream state by state: what leaves the embedding, then what leaves each block.
class StateObserver : public RunObserver
{
public:
    // The number of the embedding's state; the others have that of the block they leave.
    static constexpr std::int64_t embedding = -1;

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        if (layer.value() == 0) {
            takeState(embedding, group, in);
        }
        takeState(layer.value(), group, out);
    }

    void layerDone(Layer layer) override
    {
        if (layer.value() == 0) {
            stateDone(embedding);
        }
        stateDone(layer.value());
    }

private:
    // state: [windows, tokens, width], float32. Both of block 0 come side by side.
    virtual void takeState(std::int64_t number, const WindowGroup& group, const at::Tensor& state) = 0;
    virtual void stateDone(std::int64_t number) = 0;
};

} // namespace prosector
