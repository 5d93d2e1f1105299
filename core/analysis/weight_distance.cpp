// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/weight_distance.h"

#include "core/model/detail/matrix_edits.h"
#include "core/model/detail/weights.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace prosector {

namespace {

constexpr std::int64_t rowsAtOnce = 256;

// Squared lengths of the difference and of the first, some rows at a time.
struct Squares
{
    double difference = 0;
    double first = 0;

    void add(const at::Tensor& a, const at::Tensor& b)
    {
        for (std::int64_t begin = 0; begin < a.size(0); begin += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, a.size(0) - begin);
            const at::Tensor rows = a.narrow(0, begin, count).to(at::kDouble);
            difference += (b.narrow(0, begin, count).to(at::kDouble) - rows).square().sum().item<double>();
            first += rows.square().sum().item<double>();
        }
    }
};

} // namespace

double weightDistance(const Model& a, const Model& b, const MatrixPlace& place)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    Squares squares;
    TensorKey key = keyOf(place);
    const Mixture& mixture = a.spec().mixture;
    const bool isOfMlp = place.matrix == Matrix::Gate || place.matrix == Matrix::Up || place.matrix == Matrix::Down;
    const std::int64_t experts = isOfMlp && mixture.isAt(place.layer.value()) ? mixture.experts : 0;
    for (std::int64_t expert = TensorKey::noExpert; expert < experts; ++expert) {
        key.expert = expert;
        if (a.weights().has(key) != b.weights().has(key)) {
            return unknown;
        }
        if (a.weights().has(key)) {
            const at::Tensor first = a.weights().get(key);
            const at::Tensor second = b.weights().get(key);
            if (first.sizes() != second.sizes()) {
                return unknown;
            }
            squares.add(first, second);
        }
    }
    return squares.first > 0 ? std::sqrt(squares.difference / squares.first) : unknown;
}

} // namespace prosector
