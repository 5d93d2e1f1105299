// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/folded_moments.h"

#include "core/analysis/detail/magnitude_median.h"

#include <algorithm>

namespace prosector {

namespace {

// Rows that are float64 at one time: the copies of a whole group would outweigh its activations.
constexpr std::int64_t rowsAtOnce = 256;
constexpr std::int64_t mostSuspects = 2048; // of a lane and fold

void addTo(Moments& moments, const at::Tensor& in, const at::Tensor& out)
{
    for (std::int64_t begin = 0; begin < in.size(0); begin += rowsAtOnce) {
        const std::int64_t count = std::min(rowsAtOnce, in.size(0) - begin);
        const at::Tensor x = in.narrow(0, begin, count).to(at::kDouble);
        moments.add(x, out.narrow(0, begin, count).to(at::kDouble) - x);
    }
}

// Of the largest entry of each row of the input and of the output: [rows, 2].
at::Tensor magnitudesOf(const at::Tensor& in, const at::Tensor& out)
{
    return at::stack({in.abs().amax(1), out.abs().amax(1)}, 1);
}

at::Tensor indices(const at::Tensor& mask)
{
    return mask.nonzero().view({-1});
}

} // namespace

RowChoice rowChoiceNamed(std::string_view name)
{
    return name == "no-first" ? RowChoice::NoFirst : name == "no-massive" ? RowChoice::NoMassive : RowChoice::All;
}

FoldedMoments::FoldedMoments(RowChoice choice, int lanes)
    : m_choice(choice)
    , m_lanes(static_cast<std::size_t>(lanes))
{
}

void FoldedMoments::add(const WindowGroup& group, const at::Tensor& in, const at::Tensor& out)
{
    Lane& lane = m_lanes[static_cast<std::size_t>(group.lane)];
    const std::int64_t skipped = m_choice == RowChoice::NoFirst ? 1 : 0;
    const auto rows = [&](const at::Tensor& x) {
        return x.narrow(1, skipped, x.size(1) - skipped).reshape({-1, x.size(2)});
    };
    addRows(lane.folds[static_cast<std::size_t>(group.fold)], rows(in), rows(out));
    if (m_choice == RowChoice::NoMassive) {
        lane.out.push_back(out);
        if (m_isFirstBlock) {
            lane.in.push_back(in);
        }
    }
}

void FoldedMoments::addRows(Part& part, at::Tensor in, at::Tensor out) const
{
    if (m_choice == RowChoice::NoMassive) {
        const at::Tensor magnitudes = magnitudesOf(in, out);
        const at::Tensor isSuspect = magnitudes.amax(1).gt(MassiveLimit::absolute);
        if (const at::Tensor suspects = indices(isSuspect); suspects.numel() > 0) {
            part.suspects.in.push_back(in.index_select(0, suspects));
            part.suspects.out.push_back(out.index_select(0, suspects));
            part.suspects.magnitude.push_back(magnitudes.index_select(0, suspects));
            part.suspects.rows += suspects.numel();
            const at::Tensor others = indices(isSuspect.logical_not());
            in = in.index_select(0, others);
            out = out.index_select(0, others);
            if (part.suspects.rows > mostSuspects) {
                giveUpSome(part);
            }
        }
    }
    addTo(part.moments, in, out);
}

void FoldedMoments::giveUpSome(Part& part)
{
    Suspects& suspects = part.suspects;
    const at::Tensor in = at::cat(suspects.in, 0);
    const at::Tensor out = at::cat(suspects.out, 0);
    const at::Tensor magnitude = at::cat(suspects.magnitude, 0);
    const at::Tensor order = magnitude.amax(1).argsort(0, true); // largest first
    const at::Tensor kept = order.narrow(0, 0, mostSuspects / 2);
    const at::Tensor given = order.narrow(0, mostSuspects / 2, order.size(0) - mostSuspects / 2);
    addTo(part.moments, in.index_select(0, given), out.index_select(0, given));
    suspects.largestGivenUp = std::max(suspects.largestGivenUp, magnitude.index_select(0, given).max().item<double>());
    suspects.in = {in.index_select(0, kept)};
    suspects.out = {out.index_select(0, kept)};
    suspects.magnitude = {magnitude.index_select(0, kept)};
    suspects.rows = kept.numel();
}

void FoldedMoments::judge(Part& part, double medianIn, double medianOut, Result& result)
{
    const Suspects& suspects = part.suspects;
    const MassiveLimit limitIn{medianIn};
    const MassiveLimit limitOut{medianOut};
    result.isTruncated =
        result.isTruncated || limitIn.reachedBy(suspects.largestGivenUp) || limitOut.reachedBy(suspects.largestGivenUp);
    for (std::size_t i = 0; i < suspects.in.size(); ++i) {
        std::vector<std::int64_t> ordinary;
        for (std::int64_t row = 0; row < suspects.in[i].size(0); ++row) {
            const at::Tensor magnitude = suspects.magnitude[i][row];
            if (limitIn.reachedBy(magnitude[0].item<double>()) || limitOut.reachedBy(magnitude[1].item<double>())) {
                ++result.leftOut;
            } else {
                ordinary.push_back(row);
            }
        }
        const at::Tensor rows = at::tensor(ordinary, at::kLong);
        addTo(part.moments, suspects.in[i].index_select(0, rows), suspects.out[i].index_select(0, rows));
    }
}

FoldedMoments::Result FoldedMoments::take()
{
    Result result;
    double medianOut = 0;
    if (m_choice == RowChoice::NoMassive) {
        std::vector<at::Tensor> in;
        std::vector<at::Tensor> out;
        for (Lane& lane : m_lanes) {
            in.insert(in.end(), lane.in.begin(), lane.in.end());
            out.insert(out.end(), lane.out.begin(), lane.out.end());
        }
        if (m_isFirstBlock) {
            m_medianIn = medianMagnitude(in);
        }
        medianOut = medianMagnitude(out);
    }
    for (Lane& lane : m_lanes) {
        for (const std::size_t fold : {0U, 1U}) {
            judge(lane.folds[fold], m_medianIn, medianOut, result);
            Moments::merge(result.folds[fold], lane.folds[fold].moments.centered());
        }
        lane = {};
    }
    m_medianIn = medianOut;
    m_isFirstBlock = false;
    return result;
}

} // namespace prosector
