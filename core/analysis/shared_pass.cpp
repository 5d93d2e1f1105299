// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/shared_pass.h"

#include <algorithm>

namespace prosector {

SharedPass::SharedPass(std::vector<RunObserver*> observers, int lanes)
    : m_observers(std::move(observers))
    , m_taps(static_cast<std::size_t>(lanes))
{
}

Tap* SharedPass::tap(Layer layer, const WindowGroup& group)
{
    Taps& taps = m_taps[static_cast<std::size_t>(group.lane)];
    taps.all.clear();
    for (RunObserver* observer : m_observers) {
        if (Tap* tap = observer->tap(layer, group)) {
            taps.all.push_back(tap);
        }
    }
    return taps.all.empty() ? nullptr : &taps;
}

void SharedPass::blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out)
{
    for (RunObserver* observer : m_observers) {
        observer->blockDone(layer, group, in, out);
    }
}

void SharedPass::layerDone(Layer layer)
{
    for (RunObserver* observer : m_observers) {
        observer->layerDone(layer);
    }
}

void SharedPass::finished(const WindowGroup& group, const at::Tensor& input)
{
    for (RunObserver* observer : m_observers) {
        observer->finished(group, input);
    }
}

void SharedPass::Taps::take(Site site, const at::Tensor& activation)
{
    for (Tap* tap : all) {
        tap->take(site, activation);
    }
}

void SharedPass::Taps::takeExpert(Site site, Expert expert, const at::Tensor& rows, const at::Tensor& activation)
{
    for (Tap* tap : all) {
        tap->takeExpert(site, expert, rows, activation);
    }
}

bool SharedPass::Taps::wantsAttention() const
{
    return std::ranges::any_of(all, &Tap::wantsAttention);
}

void SharedPass::Taps::takeAttention(const at::Tensor& probabilities)
{
    for (Tap* tap : all) {
        if (tap->wantsAttention()) {
            tap->takeAttention(probabilities);
        }
    }
}

} // namespace prosector
