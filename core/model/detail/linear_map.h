// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <ATen/ATen.h>

namespace prosector {

// A block's linear approximation in residual form: y = x + t (x slope + offset).
struct LinearMap
{
    at::Tensor slope; // [width, width], float32
    at::Tensor offset; // [width], float32
    LinearFitFacts facts;
};

} // namespace prosector
