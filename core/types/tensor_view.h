// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"
#include "core/types/edit.h"
#include "core/types/sentence.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// A tensor as the forward pass uses it: one matrix of a fused tensor by itself, a transposed one turned. Vectors and
// biases are matrices of one column. Rows are output channels.
struct ModelTensor
{
    std::string id; // unique in the model: "layers.3.down", "embed", "layers.3.q.bias"
    Sentence role; // "down projection", "attention norm"
    std::optional<Layer> layer; // nothing outside the blocks
    std::string name; // of the tensor in the file that holds it
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    DataType dtype = DataType::Float32; // in the file
    std::int64_t bytes = 0; // in the file
    std::optional<MatrixPlace> place; // where its elements can be edited; nothing: nowhere
};

struct TensorRequest
{
    std::string id;
    EditList edits; // empty: the original
};

struct TensorElement
{
    std::int64_t row = 0;
    std::int64_t column = 0;
    double value = 0;
    friend bool operator==(const TensorElement&, const TensorElement&) = default;
};

// Of all elements, in float64. The standard deviation is that of the elements themselves (divided by their number).
struct TensorStatistics
{
    std::string id;
    bool isEdited = false; // an edit of the request acts on this tensor
    std::int64_t elements = 0;
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
    double standardDeviation = 0;
    double zeroShare = 0;
    std::vector<TensorElement> largest; // by magnitude, at most ten; equal ones by row, then by column
    std::vector<double> rowNorms; // Euclidean
    std::vector<double> columnNorms;
};

// A part of a tensor. What lies outside it is cut off.
struct TensorWindowRequest
{
    // Elements that one request can ask for at most.
    static constexpr std::int64_t mostElements = 1 << 18;

    TensorRequest tensor;
    std::int64_t firstRow = 0;
    std::int64_t firstColumn = 0;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
};

struct TensorWindow
{
    std::string id;
    std::int64_t firstRow = 0;
    std::int64_t firstColumn = 0;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::vector<double> original; // [rows][columns]
    std::vector<double> edited; // the same; equal to `original` where no edit acts

    std::size_t at(std::int64_t row, std::int64_t column) const // of the tensor
    {
        return static_cast<std::size_t>((row - firstRow) * columns + column - firstColumn);
    }
};

} // namespace prosector
