// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/span_folding.h"

#include "core/analysis/detail/folding_calibration.h"
#include "core/analysis/detail/gram_factor.h"
#include "core/analysis/detail/matrix_tensor.h"
#include "core/analysis/detail/span_states.h"
#include "core/engine/detail/run.h"

#include <algorithm>
#include <array>
#include <limits>

namespace prosector {

namespace {

// Rows that are float64 at one time: the copies of a whole group would outweigh its activations.
constexpr std::int64_t rowsAtOnce = 256;

// Sum of squares about the mean of a stream of rows.
struct Variation
{
    at::Tensor sum; // [width], float64
    double squares = 0;

    void add(const at::Tensor& rows)
    {
        sum = sum.defined() ? sum + rows.sum(0) : rows.sum(0);
        squares += rows.square().sum().item<double>();
    }

    double aboutMean(std::int64_t rows) const
    {
        return squares - sum.square().sum().item<double>() / static_cast<double>(rows);
    }
};

// M^T M and M^T (after + M - before), and what the fit is measured by.
struct Products
{
    at::Tensor gram; // [width, width], float64
    at::Tensor cross;
    std::int64_t rows = 0;
    double target = 0; // sum of squares
    Variation after;
    Variation update; // after - before

    void add(const at::Tensor& mlpOut, const at::Tensor& before, const at::Tensor& behind)
    {
        if (!gram.defined()) {
            gram = at::zeros({mlpOut.size(1), mlpOut.size(1)}, at::kDouble);
            cross = at::zeros_like(gram);
        }
        const at::Tensor wanted = behind + mlpOut - before;
        gram.addmm_(mlpOut.t(), mlpOut);
        cross.addmm_(mlpOut.t(), wanted);
        rows += mlpOut.size(0);
        target += wanted.square().sum().item<double>();
        after.add(behind);
        update.add(behind - before);
    }

    void merge(const Products& other)
    {
        if (other.rows == 0) {
            return;
        }
        if (rows == 0) {
            *this = other;
            return;
        }
        gram = gram + other.gram;
        cross = cross + other.cross;
        rows += other.rows;
        target += other.target;
        after.sum = after.sum + other.after.sum;
        after.squares += other.after.squares;
        update.sum = update.sum + other.update.sum;
        update.squares += other.update.squares;
    }

    LinearityScores determination(const at::Tensor& map) const
    {
        const double left =
            target - 2 * (map * cross).sum().item<double>() + (map * at::mm(gram, map)).sum().item<double>();
        return {1 - left / after.aboutMean(rows), 1 - left / update.aboutMean(rows)};
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
    const ScaledGram scaled = scaledToUnitDiagonal(products.gram);
    const double penalty = ridge * scaled.gram.diagonal().mean().item<double>();
    Products system;
    system.gram = scaled.gram;
    system.cross = products.cross / scaled.scale.unsqueeze(1);
    return solved(system, at::full_like(scaled.scale, penalty)) / scaled.scale.unsqueeze(1);
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
            add(m_products[static_cast<std::size_t>(group.lane)][static_cast<std::size_t>(group.fold)],
                m_mlpOut.take(group), m_before.take(group), out);
        }
    }

    at::Tensor map() const { return solvedRelative(sumOf({0, 1}), m_options.ridge); }

    FittedFolding fitted() const
    {
        const Products one = sumOf({0});
        const Products other = sumOf({1});
        const Products all = sumOf({0, 1});
        FittedFolding result;
        result.span = m_span;
        result.rows = all.rows;
        result.map = solvedRelative(all, m_options.ridge);
        result.r2 = all.determination(result.map);
        const double undefined = std::numeric_limits<double>::quiet_NaN();
        result.heldOutR2 = one.rows > 0 && other.rows > 0 ? other.determination(solvedRelative(one, m_options.ridge))
                                                          : LinearityScores{undefined, undefined};
        Moments::Centered moments;
        moments.xx = all.gram;
        result.condition = ridgeCondition(moments, m_options.ridge);
        return result;
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

    // Of all lanes.
    Products sumOf(std::initializer_list<std::size_t> folds) const
    {
        Products sum;
        for (const std::size_t fold : folds) {
            for (const auto& lane : m_products) {
                sum.merge(lane[fold]);
            }
        }
        return sum;
    }

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
    std::vector<std::array<Products, 2>> m_products; // per lane and fold
};

} // namespace

std::vector<double> foldingMap(MatrixView mlpOut, MatrixView before, MatrixView after, double alpha)
{
    Products products;
    products.add(tensorOf(mlpOut), tensorOf(before), tensorOf(after));
    const at::Tensor map = solved(products, at::full({mlpOut.columns}, alpha, at::kDouble)).contiguous();
    return {map.data_ptr<double>(), map.data_ptr<double>() + map.numel()};
}

FittedFolding fitFolding(const EditedModel& model, std::span<const Window> windows, const LayerSpan& span,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback)
{
    Folder folder(span, options, team.lanes());
    runLayerMajor(model, windows, folder, team, feedback, {say("Progress", "fitting the fold"), false, span.last});
    return folder.fitted();
}

at::Tensor fitFoldingMap(const EditedModel& model, std::span<const Window> windows, const LayerSpan& span,
                         const CalibrationOptions& options, Team& team, const Feedback& feedback)
{
    Folder folder(span, options, team.lanes());
    runLayerMajor(model, windows, folder, team, feedback, {say("Progress", "fitting the fold"), false, span.last});
    return folder.map();
}

} // namespace prosector
