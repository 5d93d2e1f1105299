// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/span_folding.h"

#include "core/analysis/detail/folding_calibration.h"
#include "core/analysis/detail/matrix_tensor.h"
#include "core/analysis/detail/span_states.h"
#include "core/engine/detail/run.h"

#include <algorithm>

namespace prosector {

namespace {

// Rows that are float64 at one time: the copies of a whole group would outweigh its activations.
constexpr std::int64_t rowsAtOnce = 256;

// M^T M and M^T (after + M - before).
struct Products
{
    at::Tensor gram; // [width, width], float64
    at::Tensor cross;

    void add(const at::Tensor& mlpOut, const at::Tensor& before, const at::Tensor& after)
    {
        if (!gram.defined()) {
            gram = at::zeros({mlpOut.size(1), mlpOut.size(1)}, at::kDouble);
            cross = at::zeros_like(gram);
        }
        gram.addmm_(mlpOut.t(), mlpOut);
        cross.addmm_(mlpOut.t(), after + mlpOut - before);
    }
};

// penalty: [width], added to the diagonal.
at::Tensor solved(const Products& products, const at::Tensor& penalty)
{
    const at::Tensor penalized = products.gram + at::diag(penalty);
    const auto [factor, failed] = at::linalg_cholesky_ex(penalized);
    if (failed.item<int>() == 0) {
        return at::cholesky_solve(products.cross, factor);
    }
    return at::mm(at::linalg_pinv(penalized, 1e-12, true), products.cross); // no penalty: the solution of least norm
}

at::Tensor solvedRelative(const Products& products, double ridge)
{
    const at::Tensor deviation = products.gram.diagonal().sqrt();
    const at::Tensor scale = at::where(deviation.gt(0), deviation, at::ones_like(deviation));
    const at::Tensor gram = products.gram / scale.unsqueeze(1) / scale;
    const double penalty = ridge * gram.diagonal().mean().item<double>();
    return solved({gram, products.cross / scale.unsqueeze(1)}, at::full_like(scale, penalty)) / scale.unsqueeze(1);
}

class Folder : public RunObserver
{
public:
    Folder(const LayerSpan& span, const CalibrationOptions& options, int lanes)
        : m_span(span)
        , m_options(options)
        , m_mlpOut(lanes)
        , m_before(lanes)
        , m_taps(static_cast<std::size_t>(lanes))
        , m_products(static_cast<std::size_t>(lanes))
    {
    }

    Tap* tap(Layer layer, const WindowGroup& group) override
    {
        if (layer.value() != m_span.first.value() - 1) {
            return nullptr;
        }
        DownTap& tap = m_taps[static_cast<std::size_t>(group.lane)];
        tap.states = &m_mlpOut;
        tap.group = &group;
        return &tap;
    }

    void blockDone(Layer layer, const WindowGroup& group, const at::Tensor& in, const at::Tensor& out) override
    {
        if (layer == m_span.first) {
            m_before.keep(group, in);
        }
        if (layer == m_span.last) {
            add(m_products[static_cast<std::size_t>(group.lane)], m_mlpOut.take(group), m_before.take(group), out);
        }
    }

    at::Tensor map() const
    {
        Products sum;
        for (const Products& lane : m_products) {
            if (lane.gram.defined()) {
                sum.gram = sum.gram.defined() ? sum.gram + lane.gram : lane.gram;
                sum.cross = sum.cross.defined() ? sum.cross + lane.cross : lane.cross;
            }
        }
        return solvedRelative(sum, m_options.ridge);
    }

private:
    struct DownTap : public Tap
    {
        void take(Site site, const at::Tensor& activation) override
        {
            if (site == Site::DownOut) {
                states->keep(*group, activation);
            }
        }

        SpanStates* states = nullptr;
        const WindowGroup* group = nullptr;
    };

    void add(Products& products, const at::Tensor& mlpOut, const at::Tensor& before, const at::Tensor& after) const
    {
        const std::int64_t skipped = m_options.withoutFirst ? 1 : 0;
        const auto rows = [&](const at::Tensor& x) {
            return x.narrow(1, skipped, x.size(1) - skipped).reshape({-1, x.size(2)});
        };
        const at::Tensor mlpRows = rows(mlpOut);
        const at::Tensor beforeRows = rows(before);
        const at::Tensor afterRows = rows(after);
        for (std::int64_t begin = 0; begin < mlpRows.size(0); begin += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, mlpRows.size(0) - begin);
            const auto some = [&](const at::Tensor& x) { return x.narrow(0, begin, count).to(at::kDouble); };
            products.add(some(mlpRows), some(beforeRows), some(afterRows));
        }
    }

    LayerSpan m_span;
    const CalibrationOptions& m_options;
    SpanStates m_mlpOut;
    SpanStates m_before;
    std::vector<DownTap> m_taps; // per lane
    std::vector<Products> m_products; // per lane
};

} // namespace

std::vector<double> foldingMap(MatrixView mlpOut, MatrixView before, MatrixView after, double alpha)
{
    Products products;
    products.add(tensorOf(mlpOut), tensorOf(before), tensorOf(after));
    const at::Tensor map = solved(products, at::full({mlpOut.columns}, alpha, at::kDouble)).contiguous();
    return {map.data_ptr<double>(), map.data_ptr<double>() + map.numel()};
}

at::Tensor fitFoldingMap(const EditedModel& model, std::span<const Window> windows, const LayerSpan& span,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback)
{
    Folder folder(span, options, team.lanes());
    runLayerMajor(model, windows, folder, team, feedback, {"fitting the fold", false, span.last});
    return folder.map();
}

} // namespace prosector
