// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

#include <span>
#include <vector>

namespace prosector {

// What a norm divides each token by: sqrt(variance + epsilon) about the token's mean (layer norms), or about zero
// (`centered` false, root mean square norms). x: [tokens, width].
std::vector<double> normDeviations(MatrixView x, double epsilon, bool centered);

// The unbiased standard deviation of all entries together, as the follow-up to the removal of layer norms takes it.
double pooledDeviation(MatrixView x);

// Mean of (deviation - fixed)^2: what a fixed deviation gets wrong, and the auxiliary loss of that removal.
double deviationLoss(std::span<const double> deviations, double fixed);

// The value below which a share of the values lies, between neighbors by a straight line. NaN without values.
double quantile(std::vector<double> values, double share);

} // namespace prosector
