// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/spike_scores.h"

#include <ATen/ATen.h>

namespace prosector {

// The same of tensors of any floating type: [width], float64. Large matrices are converted some rows at a time.
at::Tensor spikeScores(const at::Tensor& gate, const at::Tensor& up, const at::Tensor& down, SpikeForm form);

} // namespace prosector
