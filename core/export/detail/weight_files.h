// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/detail/exported_tensors.h"
#include "core/types/feedback.h"

#include <filesystem>

namespace prosector {

// Writes model.safetensors, or shards of at most `shardBytes` with their index where the tensors take more. Reports
// its progress and can be stopped between tensors.
void writeWeightFiles(const ExportedTensors& tensors, const std::filesystem::path& folder, std::int64_t shardBytes,
                      const Feedback& feedback);

} // namespace prosector
