// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/model/model_spec.h"

namespace prosector {

// The sizes, activation and tied head of a config.json with the field names that most families share
// (hidden_size, num_hidden_layers ...). Throws Error naming a field that is missing, out of range or inconsistent.
ModelSpec commonSpec(const JsonFile& config);

// rope_theta and rope_scaling, in the older form and in the newer one (rope_parameters).
void readRotary(const JsonFile& config, ModelSpec& spec);

} // namespace prosector
