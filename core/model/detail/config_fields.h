// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/model/model_spec.h"

#include <string_view>
#include <vector>

namespace prosector {

// What a family calls the fields that every family has. An empty name: the family has no such field.
struct FieldNames
{
    std::string_view width = "hidden_size";
    std::string_view layers = "num_hidden_layers";
    std::string_view heads = "num_attention_heads";
    std::string_view keyValueHeads = "num_key_value_heads";
    std::string_view intermediate = "intermediate_size"; // empty: four times the width
    std::string_view context = "max_position_embeddings";
    std::string_view activation = "hidden_act";
};

// Where a config.json is silent.
struct FieldDefaults
{
    bool tiedHead = false;
    std::int64_t context = 0; // 0: must be there
    std::string_view activation = "silu";
    bool intermediate = false; // may be left out, and is then four times the width
};

// The sizes, activation and tied head of a config.json, and rotary positions over whole heads.
// Throws Error naming a field that is missing, out of range or inconsistent.
ModelSpec commonSpec(const JsonFile& config, const FieldNames& names = {}, const FieldDefaults& defaults = {});

Activation activationNamed(const std::string& name, const JsonFile& config);

// rope_theta and rope_scaling, in the older form and in the newer one (rope_parameters), and the share of a head that
// turns (partial_rotary_factor). Call where the family has rotary positions.
void readRotary(const JsonFile& config, ModelSpec& spec, double theta = 10000, double partial = 1);

// The share of a head that turns, as a number of channels. Throws Error where it is odd or none.
std::int64_t rotaryWidth(const JsonFile& config, const ModelSpec& spec, double share);

// One sliding window for the layers that `layer_types` calls sliding_attention, or for those that `isSliding` names
// where the file has no such list.
void readSlidingWindow(const JsonFile& config, ModelSpec& spec, bool (*isSliding)(std::int64_t layer) = nullptr);

} // namespace prosector
