// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/types/plan.h"

namespace prosector {

// A plan as JSON and back, exactly. Reading throws Error, which names the field.
nlohmann::json jsonOf(const Plan& plan);
Plan planFrom(const JsonFile& object);

} // namespace prosector
