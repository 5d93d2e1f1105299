// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/export.h"
#include "core/types/model_facts.h"

#include <cstdint>
#include <set>

namespace prosector {

// The edits that a checkpoint will hold instead of those asked for: linear blocks folded where the request says so, and
// as they are where they become tensors of their own.
// Throws Error::Unsupported, with the reason and the remedy, for an edit that no checkpoint can hold.
EditList exportableEdits(const ExportRequest& request, const ModelFacts& model);

// The blocks that a checkpoint with these edits, as exportableEdits() gives them, does not have.
std::set<std::int64_t> layersLeftOut(const EditList& written);

} // namespace prosector
