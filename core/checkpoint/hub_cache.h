// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// The cache in which Hugging Face's tools keep what they downloaded: models--ORG--NAME/{blobs,refs,snapshots}, where
// refs/BRANCH holds the name of a snapshot and a snapshot's files lead to blobs (huggingface/hub-docs, local-cache.md).
// Read-only; nothing is downloaded.

// One state of a model.
struct CachedRevision
{
    std::string name; // branch, tag or pull request ("refs/pr/1"); the commit where none leads to it
    std::string commit;
    std::filesystem::path path; // of the snapshot
    std::int64_t bytes = 0; // of its files
    std::chrono::sys_seconds date; // when it last changed here
    std::string modelType; // of config.json; empty where that says none
    Sentence missing; // what an incomplete one lacks, as the end of a sentence: "model.safetensors is missing"

    bool isComplete() const { return missing.empty(); }
};

struct CachedModel
{
    std::string name; // "org/name", or "name" for the oldest models
    std::vector<CachedRevision> revisions; // "main" first, then by name, commits without a name last
};

// HF_HUB_CACHE, else HF_HOME/hub, else XDG_CACHE_HOME/huggingface/hub, else ~/.cache/huggingface/hub.
std::filesystem::path hubCacheFolder();

// Every model of a cache, by name. Empty where there is no cache; what cannot be read is passed over.
std::vector<CachedModel> cachedModels(const std::filesystem::path& cache = hubCacheFolder());
// The revisions in the folder of one model.
std::vector<CachedRevision> cachedRevisions(const std::filesystem::path& modelFolder);

// Where the cache keeps a model, whether it is there or not.
std::filesystem::path hubModelFolder(const std::filesystem::path& cache, std::string_view name);
// The snapshot that a branch or tag points at, or that a commit names; nothing where it is not there.
std::optional<std::filesystem::path> findSnapshot(const std::filesystem::path& modelFolder,
                                                  const std::string& revision);

// Throws Error::NotFound, which names the missing file and how to finish the download, where the folder is a snapshot
// of a cache that is incomplete. Other folders pass.
void requireCompleteSnapshot(const std::filesystem::path& folder);

} // namespace prosector
