// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/model/model_spec.h"

#include <functional>
#include <string_view>
#include <vector>

namespace prosector {

// Beyond it a size in config.json is wrong, and what is computed from it would overflow.
inline constexpr std::int64_t largestSize = 1 << 24;

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
    std::int64_t heads = 0; // 0: must be there
    std::int64_t keyValueHeads = 0; // 0: as many as heads
    std::int64_t headWidth = 0; // 0: the width over the heads
    std::int64_t vocabulary = 0; // 0: must be there
};

// The sizes, activation and tied head of a config.json, and rotary positions over whole heads.
// Throws Error naming a field that is missing, out of range or inconsistent.
ModelSpec commonSpec(const JsonFile& config, const FieldNames& names = {}, const FieldDefaults& defaults = {});

Activation activationNamed(const std::string& name, const JsonFile& config);

// rope_theta and rope_scaling, in the older form and in the newer one (rope_parameters, perhaps apart for layers with
// a sliding window), and the share of a head that turns (partial_rotary_factor). Call where the family has rotary
// positions.
void readRotary(const JsonFile& config, ModelSpec& spec, double theta = 10000, double partial = 1);

// The share of a head that turns, as a number of channels. Throws Error where it is odd or none.
std::int64_t rotaryWidth(const JsonFile& config, const ModelSpec& spec, double share);

using LayerRule = std::function<bool(std::int64_t layer)>;

// One sliding window for the layers that `layer_types` calls sliding_attention, or for those that `isSliding` names
// where the file has no such list (nothing: all). `usual` tokens where the file has no sliding_window; null: none.
void readSlidingWindow(const JsonFile& config, ModelSpec& spec, const LayerRule& isSliding = {},
                       std::int64_t usual = 0);

// Qwen's rule: with use_sliding_window, a window from layer max_window_layers on.
void readLateSlidingWindow(const JsonFile& config, ModelSpec& spec);

// A number that the family sets where the file has no such field, and that null switches off (0).
double numberUnlessNull(const JsonFile& config, std::string_view field, double usual);

} // namespace prosector
