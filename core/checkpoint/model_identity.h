// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/feedback.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace prosector {

struct FileSize
{
    std::string name; // in the model's folder
    std::int64_t bytes = 0;
    friend bool operator==(const FileSize&, const FileSize&) = default;
};

// What tells one checkpoint from another, wherever it lies and however it is divided into files. Sums are SHA-256.
struct ModelIdentity
{
    std::string path; // where it lay
    std::string hubName; // "org/name" where that is a snapshot of a Hugging Face cache, else empty
    std::string revision; // its commit there
    std::vector<FileSize> files; // those that hold tensors
    std::string config; // of config.json
    std::string tokenizer; // of the files of the tokenizer
    std::string tensors; // of every tensor's name, type and shape
    std::string
        weights; // of the tensors' bytes: all of a small model, pages from all over every tensor of a larger one
    friend bool operator==(const ModelIdentity&, const ModelIdentity&) = default;
};

enum class IdentityPart
{
    Config,
    Tokenizer,
    Tensors,
    Weights
};

// Reads headers, and of the weights at most some 64 MB. Throws Error where the checkpoint cannot be opened.
ModelIdentity identityOf(const std::filesystem::path& folderOrFile, const Feedback& feedback);

// Where the contents of two checkpoints differ; empty where they are the same.
std::vector<IdentityPart> differences(const ModelIdentity& one, const ModelIdentity& other);
// "the configuration", for a sentence.
std::string_view name(IdentityPart part);

// The snapshot of the local cache that an identity names; empty where it names none or that is not there.
std::filesystem::path cachedPlaceOf(const ModelIdentity& identity);

} // namespace prosector
