// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/analysis.h"

namespace prosector {

// Which tokens an analysis takes: "all", or "no-first", without position 0 of every window.
Choice tokenChoice();

} // namespace prosector
