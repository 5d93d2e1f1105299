// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/types/tensor_view.h"

namespace prosector {

// Looks at the tensors of an open model, chunk by chunk, so that a large one is never converted as a whole. Throw
// Error::NotFound for an id that the model does not have, Error::Usage for a window that is too large.
TensorStatistics tensorStatistics(OpenModel& open, const TensorRequest& request, const Feedback& feedback);
TensorWindow tensorWindow(OpenModel& open, const TensorWindowRequest& request, const Feedback& feedback);

} // namespace prosector
