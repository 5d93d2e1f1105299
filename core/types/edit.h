// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"
#include "core/types/site.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace prosector {

// A weight matrix by its role. All but Embedding and Head stand in every block.
enum class Matrix
{
    Query,
    Key,
    Value,
    Output,
    Gate,
    Up,
    Down,
    Embedding,
    Head
};

// The short name of the edit grammar: q k v o gate up down embed head.
std::string_view shortName(Matrix matrix);
std::optional<Matrix> matrixNamed(std::string_view shortName);
constexpr bool standsInBlock(Matrix matrix)
{
    return matrix != Matrix::Embedding && matrix != Matrix::Head;
}

// A matrix of a model. `layer` means nothing for Embedding and Head.
struct MatrixPlace
{
    Matrix matrix = Matrix::Down;
    Layer layer;
    std::optional<Expert> expert;
    friend auto operator<=>(const MatrixPlace&, const MatrixPlace&) = default;
};

// Blocks one after another, both ends included.
struct LayerSpan
{
    Layer first;
    Layer last;
    bool contains(Layer layer) const { return first <= layer && layer <= last; }
    friend auto operator<=>(const LayerSpan&, const LayerSpan&) = default;
};

// An element of a matrix: row = output channel, column = input channel, also where the file stores the transpose.
struct WeightCoordinate
{
    MatrixPlace place;
    Channel row;
    Channel column;
    friend auto operator<=>(const WeightCoordinate&, const WeightCoordinate&) = default;
};

struct ZeroWeight
{
    WeightCoordinate at;
    friend bool operator==(const ZeroWeight&, const ZeroWeight&) = default;
};

struct ScaleWeight
{
    WeightCoordinate at;
    double factor = 1;
    friend bool operator==(const ScaleWeight&, const ScaleWeight&) = default;
};

struct SetWeight
{
    WeightCoordinate at;
    double value = 0;
    friend bool operator==(const SetWeight&, const SetWeight&) = default;
};

struct ScaleRow
{
    MatrixPlace place;
    Channel row;
    double factor = 1;
    friend bool operator==(const ScaleRow&, const ScaleRow&) = default;
};

struct ScaleColumn
{
    MatrixPlace place;
    Channel column;
    double factor = 1;
    friend bool operator==(const ScaleColumn&, const ScaleColumn&) = default;
};

// The block passes its input on unchanged.
struct DropBlock
{
    Layer layer;
    friend bool operator==(const DropBlock&, const DropBlock&) = default;
};

// The attention adds nothing to the residual stream, biases included.
struct DropAttention
{
    Layer layer;
    friend bool operator==(const DropAttention&, const DropAttention&) = default;
};

// The MLP adds nothing to the residual stream, biases included.
struct DropMlp
{
    Layer layer;
    friend bool operator==(const DropMlp&, const DropMlp&) = default;
};

// The block becomes y = x + t (x B + c), fitted to the unedited block on the calibration text.
// t = 1 is the linear approximation, t = 0 the dropped block.
struct LinearBlock
{
    Layer layer;
    double t = 1;
    friend bool operator==(const LinearBlock&, const LinearBlock&) = default;
};

// The block adds the mean of its update over the calibration text: y = x + mean(u).
struct MeanBlock
{
    Layer layer;
    friend bool operator==(const MeanBlock&, const MeanBlock&) = default;
};

// One map y = x + t (x B + c) in place of several blocks, fitted to what the unedited ones do together.
struct LinearSpan
{
    LayerSpan span;
    double t = 1;
    friend bool operator==(const LinearSpan&, const LinearSpan&) = default;
};

// A map from a file in place of blocks, their residual included: y = weight x + bias, as the analyses affine-map and
// healing write it (core/model/detail/map_file.h). The file must stay as it is while the model is open.
struct MapSpan
{
    LayerSpan span;
    std::string file; // UTF-8
    friend bool operator==(const MapSpan&, const MapSpan&) = default;
};

// The blocks are dropped, and a map T that makes up for them is folded into the down projection (weight and bias) of
// the block before them: W becomes T^T W, b becomes T^T b. Source: ReplaceMe (arXiv 2505.02819), its closed form.
struct FoldSpan
{
    LayerSpan span; // begins above block 0
    friend bool operator==(const FoldSpan&, const FoldSpan&) = default;
};

// The head adds nothing to the residual stream: its columns of the output projection are zero.
struct ZeroHead
{
    Layer layer;
    AttentionHead head;
    friend bool operator==(const ZeroHead&, const ZeroHead&) = default;
};

// A norm in front of the attention, the MLP or the head.
enum class NormPlace
{
    Attention,
    Mlp,
    Final
};

// The norm divides by a fixed deviation instead of each token's own: the average of sqrt(variance + epsilon) (root mean
// square norms: sqrt(mean square + epsilon)) over positions from 1 on of the calibration text; position 0 of a window
// has its own average. A layer norm still takes the token's mean away. `layer` means nothing for the final norm.
struct FixNorm
{
    NormPlace norm = NormPlace::Final;
    Layer layer;
    friend bool operator==(const FixNorm&, const FixNorm&) = default;
};

// A channel of an activation is set to a value in every window: at one position, or at all of them. What is measured as
// a block's input is the stream as it arrives there, before a clamp at Site::In.
struct ClampChannel
{
    Site site = Site::In;
    Layer layer;
    Channel channel;
    std::optional<TokenPosition> position; // nothing: all
    std::optional<double> value; // nothing: the channel's mean there over the calibration text
    friend bool operator==(const ClampChannel&, const ClampChannel&) = default;
};

// The super weight [row, column] of a down projection is zeroed, but its super activation is kept: at the one token of
// each window where the projection's unmodified output channel `row` has its largest magnitude, that output is written
// back. Unmodified: on the input that the projection has now, with the weights of all such edits of this row as they
// found them. The token is sought in the whole window, so that a longer window may choose another.
struct RestoreActivation
{
    Layer layer;
    Channel row;
    Channel column;
    friend bool operator==(const RestoreActivation&, const RestoreActivation&) = default;
};

using Edit = std::variant<ZeroWeight, ScaleWeight, SetWeight, ScaleRow, ScaleColumn, DropBlock, DropAttention, DropMlp,
                          LinearBlock, MeanBlock, LinearSpan, FoldSpan, ZeroHead, FixNorm, ClampChannel,
                          RestoreActivation, MapSpan>;

// The whole state of a dissection: edits in the order in which they act.
//
// Weights (zero, scale, set, rows and columns, a head's columns, the weight of a restored activation, the matrix and
// bias that a span is folded into): one after another on what the edits before them left, rounded once at the end to
// the stored type; a matrix folded into stays float32.
// Switches (drop, linear, mean, maps from files, and spans, which switch each of their blocks: the first to the map,
// the others to passing on): of several for one block the last holds. A block that is switched runs no attention and no
// MLP, so that edits of their parts wait until it runs again. Dropped attentions and MLPs and fixed norms hold wherever
// the block runs, whatever their order. Clamps act, in their order, on what everything before them in the pass has
// made: a block's input and output also where it is switched; its down projection's output behind a restored
// activation. What is fitted or averaged comes from the unedited model on the calibration text, whatever else is in the
// list.
using EditList = std::vector<Edit>;

// The blocks an edit acts in; nothing for the embedding, the final norm and the head. A span that is folded acts from
// the block before it on.
std::optional<LayerSpan> blocksOf(const Edit& edit);
// The matrix whose elements an edit names; nothing where it names none.
std::optional<Matrix> matrixOf(const Edit& edit);

} // namespace prosector
