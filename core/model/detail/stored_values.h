// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/checkpoint.h"

#include <ATen/ATen.h>

#include <memory>

namespace prosector {

// Whether the forward pass can compute with elements of this type.
bool isFloatingPoint(DataType dtype);

// The elements of a tensor in their own type (float8: its bytes): a view of the mapping where its alignment allows
// one. The result keeps `owner` alive and must not be written to.
at::Tensor storedValues(const StoredTensor& tensor, const std::shared_ptr<const Checkpoint>& owner);

// The same elements as float32; no copy where they are float32 already.
at::Tensor toFloat(DataType dtype, const at::Tensor& stored);

// A value as a tensor of that type would hold it: what an exported checkpoint would contain. Same shape, float32.
// Values beyond float8's range become its largest ones.
at::Tensor roundedTo(DataType dtype, const at::Tensor& values);

// Float32 values in the form in which a file of that type holds them (float8: bytes), rounded like roundedTo().
at::Tensor encoded(DataType dtype, const at::Tensor& values);

} // namespace prosector
