// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace prosector {

enum class Activation { Silu, Gelu, GeluTanh, Relu };

// How rotary frequencies are stretched beyond the trained context.
struct RotaryScaling
{
    enum class Kind { None, Linear, Dynamic, Llama3 };

    Kind kind = Kind::None;
    double factor = 1;
    // Llama 3 only: frequencies between the two bounds are blended.
    double lowFrequencyFactor = 1;
    double highFrequencyFactor = 4;
    std::int64_t originalContext = 0; // tokens; Llama 3 and Dynamic
};

// What config.json means, in one struct for every family: all that the forward pass needs beside the weights.
struct ModelSpec
{
    std::string family; // model_type
    std::int64_t layers = 0;
    std::int64_t width = 0;
    std::int64_t heads = 0;
    std::int64_t keyValueHeads = 0;
    std::int64_t headWidth = 0;
    std::int64_t intermediate = 0;
    std::int64_t vocabulary = 0;
    std::int64_t context = 0; // tokens
    double normEpsilon = 1e-5;
    Activation activation = Activation::Silu;
    bool gated = true; // the MLP multiplies by a gate
    bool queryKeyValueBias = false;
    bool outputBias = false;
    bool mlpBias = false;
    double rotaryTheta = 10000;
    RotaryScaling rotaryScaling;
    bool tiedHead = false; // the head is the embedding
};

// A tensor of the forward pass by its role. Weights of linear maps are [output, input].
enum class Role {
    Embedding, // [vocabulary, width]
    AttentionNorm,
    Query,
    Key,
    Value,
    Output,
    MlpNorm,
    Gate,
    Up,
    Down,
    FinalNorm,
    Head, // [vocabulary, width]
};

struct TensorKey
{
    Role role = Role::Embedding;
    std::int64_t layer = 0; // 0 where the role stands outside the blocks
    bool bias = false;
    friend auto operator<=>(const TensorKey&, const TensorKey&) = default;
};

// Where a tensor of the forward pass lies in the checkpoint.
struct TensorBinding
{
    TensorKey key;
    std::string source; // name in the file
    std::vector<std::int64_t> shape; // in the file
};

} // namespace prosector
