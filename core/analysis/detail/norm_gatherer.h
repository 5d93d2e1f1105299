// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/run.h"

#include <cstdint>
#include <vector>

namespace prosector {

// The deviations at one norm, by position in the window.
class NormSite
{
public:
    // stream: what the norm reads, [windows, tokens, width].
    void add(NormKind kind, double epsilon, const at::Tensor& stream);
    void merge(const NormSite& other);

    // Mean at one position; NaN where no window reaches it.
    double at(std::int64_t position) const;
    // Over positions from 1 on; NaN where there are none.
    double mean() const;
    double spread() const; // mean squared distance from that mean
    double pooled() const; // unbiased standard deviation of all entries of those positions together

private:
    void grow(std::int64_t positions);
    at::Tensor rest(const at::Tensor& sums) const { return sums.slice(0, 1); }

    // Per position, [positions], float64: tokens, sums over them of the deviation, of its square, of all entries and of
    // their squares.
    at::Tensor m_tokens, m_deviations, m_squares, m_entries, m_entrySquares;
    std::int64_t m_width = 0;
};

// The norms of every block and the final one, in a run.
class NormGatherer : public RunObserver
{
public:
    NormGatherer(const ModelSpec& spec, int lanes);

    Tap* tap(Layer layer, const WindowGroup& group) override;
    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override;
    void layerDone(Layer layer) override;

    struct Block
    {
        NormSite attention;
        NormSite mlp;
    };
    const std::vector<Block>& blocks() const { return m_blocks; }
    const NormSite& final() const { return m_final; }

private:
    struct Lane : public Tap
    {
        const ModelSpec* spec = nullptr;
        Block block;
        NormSite out; // of the last block
        void take(Site site, const at::Tensor& activation) override;
    };

    const ModelSpec& m_spec;
    std::vector<Lane> m_lanes;
    std::vector<Block> m_blocks;
    NormSite m_final;
};

} // namespace prosector
