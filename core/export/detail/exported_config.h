// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/detail/block_plan.h"
#include "core/model/model.h"

#include <string>

namespace prosector {

// The config.json of an export, every other field as in the source: the number of layers under the family's name for
// it, and all that the config says layer by layer. What a rule over layer numbers says (a sliding window in every
// second block, experts in every third) is written out as a list, because blocks have moved. A llama2.c file gets the
// config of a Llama model. Throws Error::Unsupported where no config of the family can say what is left.
std::string exportedConfig(const Model& model, const BlockPlan& plan);

} // namespace prosector
