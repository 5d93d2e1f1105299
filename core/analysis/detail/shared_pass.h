// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"

#include <vector>

namespace prosector {

// Lets several measures watch one pass over a text.
class SharedPass : public RunObserver
{
public:
    // The observers must outlive it.
    SharedPass(std::vector<RunObserver*> observers, int lanes);

    Tap* tap(Layer layer, const WindowGroup& group) override;
    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override;
    void layerDone(Layer layer) override;
    void finished(const WindowGroup& group, const at::Tensor& input) override;

private:
    // Shows one block to every tap of a lane.
    class Taps : public Tap
    {
    public:
        std::vector<Tap*> all;
        void take(Site site, const at::Tensor& activation) override;
        void takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation) override;
        bool wantsAttention() const override;
        void takeAttention(const at::Tensor& probabilities) override;
    };

    std::vector<RunObserver*> m_observers;
    std::vector<Taps> m_taps; // per lane
};

} // namespace prosector
