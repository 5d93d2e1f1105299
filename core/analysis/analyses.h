// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"

#include <vector>

namespace prosector {

// All analyses of the program, in the order in which they are offered. Engine::analyze() runs them.
std::vector<AnalysisFacts> analysisFacts();

} // namespace prosector
