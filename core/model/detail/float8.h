// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"

#include <ATen/ATen.h>

namespace prosector {

// Numbers of eight bits: e4m3 (sign, 4 bits of exponent, 3 of mantissa, no infinity, up to 448) and e5m2 (up to
// 57,344). Written out because the older libtorch does not know them (OCP 8-bit floating point, revision 1.0).
// bytes: uint8 of any shape; result: float32 of that shape. dtype: Float8E4M3 or Float8E5M2.
at::Tensor decodedFloat8(DataType dtype, const at::Tensor& bytes);

// The bytes of the nearest of them, ties to the even mantissa, beyond the largest those of the largest. Same shape,
// uint8.
at::Tensor encodedFloat8(DataType dtype, const at::Tensor& values);

// To the nearest of them, ties to the even mantissa, beyond the largest to the largest. Same shape, float32.
at::Tensor roundedToFloat8(DataType dtype, const at::Tensor& values);

} // namespace prosector
