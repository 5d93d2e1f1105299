// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <filesystem>

namespace prosector {

// What a folder lacks to be opened as a model, as the end of a sentence; empty where it lacks nothing. Looks at names
// only, and at config.json and the index: no weights are read.
Sentence missingFrom(const std::filesystem::path& folder);

} // namespace prosector
