// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/matrix_view.h"

namespace prosector {

// The share of the variation of hidden states that lies along their first principal direction: the largest squared
// singular value of the token-centered matrix over the sum of all (The Shape of Learning, arXiv 2311.05928, section 3).
// From 1 / min(tokens - 1, width) to 1; NaN where nothing varies. x: [tokens, width].
double anisotropy(MatrixView x);

// The same by power iteration on the Gram matrix, the published fast variant: until the Rayleigh quotient stands, at
// most 10,000 steps. Never larger than the exact value.
double anisotropyByPower(MatrixView x);

// The mean cosine over all pairs of two tokens, not centered: what other papers call anisotropy. Tokens of norm zero
// are left out; NaN for fewer than two.
double meanPairCosine(MatrixView x);

} // namespace prosector
