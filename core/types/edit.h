// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/index.h"

#include <optional>
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

// An element of it: row = output channel, column = input channel, also where the file stores the transpose.
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

using Edit = std::variant<ZeroWeight, ScaleWeight, SetWeight, ScaleRow, ScaleColumn, DropBlock, DropAttention, DropMlp,
                          LinearBlock>;

// The whole state of a dissection: edits in the order in which they act. Weight edits act one after another on the
// value that the edits before them left; of several switches of one block the last holds.
using EditList = std::vector<Edit>;

// The block an edit acts in; nothing for the embedding and the head.
std::optional<Layer> layerOf(const Edit& edit);

} // namespace prosector
