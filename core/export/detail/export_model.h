// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/open_model.h"
#include "core/types/export.h"

namespace prosector {

// Writes a state of the open model as a Hugging Face folder, opens that again and compares its perplexity; only then
// the folder appears under its name. Belongs to the compute thread. Throws prosector::Error, and Cancelled where
// Feedback asks for it; then nothing is left of what was written.
ExportResult exportModel(OpenModel& open, const ExportRequest& request, const Feedback& feedback);

} // namespace prosector
