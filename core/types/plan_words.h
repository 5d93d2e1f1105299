// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/plan.h"

namespace prosector {

// What is done to blocks and how they are chosen, as a person reads it: "dropped", "Closest span".
Sentence title(RemovalAction action);
Sentence title(RemovalStrategy strategy);

} // namespace prosector
