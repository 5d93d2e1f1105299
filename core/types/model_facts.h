// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"
#include "core/types/mixture.h"
#include "core/types/tensor_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prosector {

// One tensor of a checkpoint, without its data.
struct TensorFacts
{
    std::string name;
    std::vector<std::int64_t> shape;
    DataType dtype = DataType::Float32;
    std::string file;
};

// The norms of a model that edits ask about.
struct NormFacts
{
    bool beforeAttention = true;
    bool beforeMlp = true;
    bool shared = false; // the MLP reads the attention's norm
    bool behindMlp = false; // between the down projection and the block's output
    bool final = true; // in front of the head
    bool feedResidual = false; // the residual sums take the norms' outputs, not their inputs
};

// What a checkpoint is, known without running it.
struct ModelFacts
{
    std::string name; // for people: the folder's name or the Hugging Face id
    std::string path; // folder
    std::string family; // model_type of config.json
    std::int64_t parameters = 0; // distinct ones; a tied head counts once
    std::int64_t layers = 0;
    std::int64_t width = 0;
    std::int64_t heads = 0;
    std::int64_t keyValueHeads = 0;
    std::int64_t headWidth = 0; // channels of one head
    std::int64_t intermediate = 0;
    Mixture mixture;
    std::int64_t vocabulary = 0;
    std::int64_t context = 0; // tokens
    DataType dtype = DataType::Float32; // of most parameters in the files
    std::int64_t fileBytes = 0;
    std::int64_t bytesNeeded = 0; // memory the weights take when all are in use
    bool tied = false; // the head is the embedding
    bool gated = false; // the MLP has a gate
    bool parallel = false; // attention and MLP both read the block's input
    NormFacts norms;
    std::int64_t insertedMaps = 0; // affine maps between the blocks, as an export of linear blocks holds them
    bool isSpecimen = false; // the embedded demo model, whose super weight was cultivated
    std::vector<TensorFacts> tensors; // of the files
    std::vector<ModelTensor> modelTensors; // as the forward pass uses them
};

} // namespace prosector
