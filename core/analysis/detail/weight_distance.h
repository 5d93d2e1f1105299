// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/types/edit.h"

namespace prosector {

// |b - a| / |a| of a matrix of two models, in the Frobenius norm; of a mixture's, over all experts together. NaN where
// one of them has no such matrix, shapes differ, or a is zero.
double weightDistance(const Model& a, const Model& b, const MatrixPlace& place);

} // namespace prosector
