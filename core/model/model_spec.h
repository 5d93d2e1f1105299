// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/mixture.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

enum class Activation
{
    Silu,
    Gelu,
    GeluTanh,
    GeluQuick, // x sigmoid(1.702 x)
    Relu,
    ReluSquared
};

enum class NormKind
{
    RmsNorm, // x / root mean square, times a gain
    RmsNormPlusOne, // the same, times one plus a gain (Gemma)
    LayerNorm, // (x - mean) / standard deviation, times a gain plus a bias, where the model has them
};

// Which norms a block has, and where.
struct BlockNorms
{
    bool attentionIn = true; // in front of the attention
    bool attentionOut = false; // behind it, before the residual sum
    bool attentionSum = false; // behind the residual sum
    bool mlpIn = true;
    bool mlpOut = false;
    bool mlpSum = false;
    bool shared = false; // parallel blocks: the MLP reads the attention's norm
    bool residualFromNorm = false; // the residual sums take the norms' outputs, not their inputs (an option of BLOOM)
};

enum class PositionKind
{
    Rotary,
    Learned,
    Alibi
};

// How rotary frequencies are stretched beyond the trained context.
struct RotaryScaling
{
    enum class Kind
    {
        None,
        Linear,
        Dynamic,
        Llama3,
        Yarn,
        LongRope
    };

    Kind kind = Kind::None;
    double factor = 1;
    std::int64_t originalContext = 0; // tokens; all but Linear
    // Llama 3: frequencies between the two bounds, in turns over the trained context, are blended. YaRN likewise, with
    // fast and slow.
    double lowFrequencyFactor = 1;
    double highFrequencyFactor = 4;
    bool wholeNumbers = true; // YaRN: the bounds are rounded outwards to numbers of frequencies
    // YaRN and LongRoPE: cosine and sine are multiplied by it.
    double attentionFactor = 1;
    // LongRoPE: a divisor per frequency, within and beyond the trained context.
    std::vector<double> shortFactors;
    std::vector<double> longFactors;
};

struct Rotary
{
    double theta = 10000;
    std::int64_t width = 0; // leading channels of a head that turn
    bool interleaved = false; // neighbors turn against each other (GPT-J), not the two halves
    RotaryScaling scaling;
};

enum class QueryKeyNorm
{
    None,
    Head, // over each head's channels, with one gain for all heads
    EachHead, // the same, with a gain for each head
    Projection, // over all heads together
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

    NormKind norm = NormKind::RmsNorm;
    double normEpsilon = 1e-5;
    BlockNorms norms;
    bool finalNorm = true;
    bool parallel = false; // attention and MLP both read the block's input

    std::int64_t embeddingWidth = 0; // differs from width where embeddings are projected
    double embeddingScale = 1;
    bool embeddingNorm = false;

    PositionKind positions = PositionKind::Rotary;
    Rotary rotary;
    std::optional<Rotary> localRotary; // of layers with a sliding window, where they differ
    std::int64_t positionOffset = 0; // learned: row of position 0
    double alibiMaxBias = 8; // exponent of the smallest slope
    bool alibiBeforeScale = false; // the bias is added before scores are scaled, in bfloat16 (Falcon)

    double attentionScale = 0; // of scores; 0: one over the root of the head width
    bool attentionScaleByLayer = false; // divided by layer + 1 as well
    double attentionSoftCap = 0; // 0: none
    double queryKeyValueClip = 0; // 0: none
    QueryKeyNorm queryKeyNorm = QueryKeyNorm::None;
    std::vector<std::int64_t> slidingWindows; // per layer, tokens; 0 or no entry: none

    Activation activation = Activation::Silu;
    bool gated = true; // the MLP multiplies by a gate
    Mixture mixture;

    bool tiedHead = false; // the head is the embedding
    bool normalizedHead = false; // rows of the head are scaled to length one
    double logitSoftCap = 0; // 0: none

    std::int64_t slidingWindow(std::int64_t layer) const
    {
        const auto index = static_cast<std::size_t>(layer);
        return index < slidingWindows.size() ? slidingWindows[index] : 0;
    }

    // Of a block's MLP, or of the one beside its experts; 0 where it has neither.
    std::int64_t mlpIntermediate(std::int64_t layer) const
    {
        return mixture.isAt(layer) ? mixture.sharedIntermediate : intermediate;
    }
};

// A tensor of the forward pass by its role. Weights of linear maps are [output, input].
enum class Role
{
    Embedding, // [vocabulary, embedding width]
    PositionEmbedding, // [positions + offset, width]
    EmbeddingNorm,
    ProjectIn, // [width, embedding width]
    AttentionNorm,
    Query,
    Key,
    Value,
    QueryNorm,
    KeyNorm,
    Output,
    AttentionOutNorm,
    AttentionSumNorm,
    MlpNorm,
    Gate,
    Up,
    Down,
    Router, // [experts, width]
    SharedGate, // [1, width]: how much of the MLP beside the experts a token takes
    MlpOutNorm,
    MlpSumNorm,
    FinalNorm,
    ProjectOut, // [embedding width, width]
    Head, // [vocabulary, embedding width]
};

constexpr bool standsInBlock(Role role)
{
    return role >= Role::AttentionNorm && role <= Role::MlpSumNorm;
}

struct TensorKey
{
    static constexpr std::int64_t noExpert = -1;

    Role role = Role::Embedding;
    std::int64_t layer = 0; // 0 where the role stands outside the blocks
    bool bias = false;
    std::int64_t expert = noExpert; // of QueryNorm and KeyNorm: the head, where each has a gain
    friend auto operator<=>(const TensorKey&, const TensorKey&) = default;
};

// The rows of a fused tensor that make one matrix: the source falls into `groups` equal parts, and of each part the
// rows from `begin` on are taken, `count` of them.
struct RowSlice
{
    std::int64_t groups = 1;
    std::int64_t begin = 0;
    std::int64_t count = 0;
};

// Where a tensor of the forward pass lies in the checkpoint.
struct TensorBinding
{
    TensorKey key;
    std::string source; // name in the file
    std::vector<std::int64_t> shape; // in the file
    bool transposed = false; // stored [input, output]; rows are counted after turning it
    std::optional<RowSlice> rows; // nothing: all
    std::vector<std::string> otherSources = {}; // its names in files of other versions
};

} // namespace prosector
