// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/protocol.h"
#include "core/types/text.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// What becomes of linear blocks, linear spans and mean blocks, which no ordinary checkpoint can hold.
enum class LinearForm
{
    Refuse,
    Fold, // each linear one is replaced by fold-span, an approximation with a loss of its own
    Extra // exactly, as tensors of their own beside the weights, with a loader for transformers
};

// A state of the open model to be written as a Hugging Face folder.
struct ExportRequest
{
    EditList edits;
    Text text; // the proof is made on it
    Protocol protocol;
    std::filesystem::path folder; // must not exist or be empty, unless `overwrite`
    LinearForm linear = LinearForm::Refuse;
    bool roundFolded = false; // folded matrices are rounded to the stored type; else they are written as float32
    std::int64_t shardBytes = 5'000'000'000; // of tensors in one file; a larger tensor has a file of its own
    bool overwrite = false; // replace a checkpoint folder that stands there
    bool prove = true;
    std::string commandLine = {}; // what reproduces it, for the record in the folder
};

// The written folder, opened again and scored as the state it was made from. Values are perplexities.
struct ExportProof
{
    double before = 0; // of the original
    double dissected = 0; // under the edits as asked for
    double expected = 0; // under those written: another value only where blocks were folded or matrices rounded
    double reopened = 0;
    double difference = 0; // of `reopened` from `expected`, relative
    std::int64_t tokens = 0; // scored
};

struct ExportedFile
{
    std::filesystem::path path;
    std::int64_t bytes = 0;
};

struct ExportResult
{
    std::filesystem::path folder;
    std::vector<ExportedFile> files;
    std::int64_t bytes = 0; // of all files
    std::int64_t layers = 0; // of the written model
    EditList written; // the edits that the folder holds
    std::optional<ExportProof> proof; // nothing where none was asked for
};

// The largest relative difference in perplexity between a state and its export.
inline constexpr double exportTolerance = 1e-5;

} // namespace prosector
