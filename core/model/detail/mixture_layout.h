// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/model/detail/binding_list.h"

#include <string>
#include <string_view>

namespace prosector {

// What a config.json calls the sizes of its mixtures of experts.
struct MixtureFields
{
    std::string_view experts = "num_experts";
    std::string_view intermediate = "moe_intermediate_size";
    std::int64_t defaultExperts = 8;
    std::int64_t defaultPerToken = 2;
};

// Experts in every block; families that leave some out say so afterwards.
// Throws Error naming a field that is out of range, such as more experts for a token than there are.
Mixture readMixture(const JsonFile& config, const ModelSpec& spec, const MixtureFields& fields);

// Every `decoder_sparse_step`-th block is a mixture, unless `mlp_only_layers` names it (Qwen).
void readSparseLayers(const JsonFile& config, ModelSpec& spec);

// How a family calls the parts of its mixtures.
struct MixtureNames
{
    std::string_view module = "mlp";
    std::string_view gate = "gate_proj";
    std::string_view up = "up_proj";
    std::string_view down = "down_proj";
};

// The router, the experts and the MLP beside them of one block. block: "model.layers.3.".
void bindMixture(BindingList& list, const ModelSpec& spec, std::int64_t layer, const std::string& block,
                 const MixtureNames& names);

} // namespace prosector
