// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/spike_scores.h"

#include "core/analysis/detail/matrix_tensor.h"

namespace prosector {

namespace {

constexpr std::int64_t rowsAtOnce = 256;

// [rows], float64.
at::Tensor squaredLengths(const at::Tensor& matrix)
{
    std::vector<at::Tensor> parts;
    for (const at::Tensor& rows : matrix.split(rowsAtOnce)) {
        parts.push_back(rows.to(at::kDouble).square().sum(1));
    }
    return at::cat(parts);
}

// (gate gate^T) times (up up^T), element by element: [intermediate, intermediate].
at::Tensor betweenNeurons(const at::Tensor& gate, const at::Tensor& up)
{
    const at::Tensor gates = gate.to(at::kDouble);
    const at::Tensor ups = up.to(at::kDouble);
    return at::mm(gates, gates.t()).mul_(at::mm(ups, ups.t()));
}

} // namespace

at::Tensor spikeScores(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& down, SpikeForm form)
{
    const at::Tensor neurons =
        form == SpikeForm::Exact ? betweenNeurons(gate, up) : squaredLengths(gate) * squaredLengths(up);
    std::vector<at::Tensor> scores;
    for (const at::Tensor& part : down.split(rowsAtOnce)) {
        const at::Tensor rows = part.to(at::kDouble);
        const at::Tensor squares =
            form == SpikeForm::Exact ? (at::mm(rows, neurons) * rows).sum(1) : at::mv(rows.square(), neurons);
        scores.push_back(squares.clamp_min(0).sqrt()); // rounding may take an exact zero below it
    }
    return at::cat(scores);
}

std::vector<double> spikeScores(MatrixView gate, MatrixView up, MatrixView down, SpikeForm form)
{
    const at::Tensor scores = spikeScores(tensorOf(gate), tensorOf(up), tensorOf(down), form);
    return {scores.data_ptr<double>(), scores.data_ptr<double>() + scores.numel()};
}

} // namespace prosector
