// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/model_identity.h"

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/detail/json_file.h"
#include "core/checkpoint/hub_cache.h"
#include "core/checkpoint/sha256.h"

#include <algorithm>
#include <array>
#include <set>

namespace prosector {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t weightsReadAtMost = 64 << 20; // of a model; more than that is sampled
constexpr std::size_t pageBytes = 4096;

// A field and where it ends, so that no two lists of fields read the same.
void addField(Sha256& sum, std::string_view field)
{
    sum.add(std::to_string(field.size()));
    sum.add(":");
    sum.add(field);
}

std::string sumOfHeaders(const Checkpoint& checkpoint)
{
    Sha256 sum;
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        addField(sum, tensor.name);
        addField(sum, name(tensor.dtype));
        for (const std::int64_t extent : tensor.shape) {
            addField(sum, std::to_string(extent));
        }
        addField(sum, "");
    }
    return sum.hex();
}

// Evenly spread pages, the first and the last among them.
void addSample(Sha256& sum, std::span<const std::byte> bytes, std::size_t pages)
{
    if (bytes.size() <= pages * pageBytes) {
        sum.add(bytes);
        return;
    }
    const std::size_t last = bytes.size() - pageBytes;
    for (std::size_t page = 0; page < pages; ++page) {
        sum.add(bytes.subspan(last / (pages - 1) * page, pageBytes));
    }
    sum.add(bytes.subspan(last));
}

std::string sumOfWeights(const Checkpoint& checkpoint, const Feedback& feedback)
{
    std::size_t total = 0;
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        total += tensor.bytes.size();
    }
    const bool isWhole = total <= weightsReadAtMost;
    const std::size_t tensors = std::max<std::size_t>(checkpoint.tensors().size(), 1);
    const std::size_t pages = std::clamp<std::size_t>(weightsReadAtMost / pageBytes / tensors, 2, 32);
    Sha256 sum;
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        feedback.throwIfCancelled();
        if (isWhole) {
            sum.add(tensor.bytes);
        } else {
            addSample(sum, tensor.bytes, pages);
        }
    }
    return sum.hex();
}

bool isOfTokenizer(const std::string& name)
{
    constexpr std::array<std::string_view, 5> others{"vocab.json", "merges.txt", "vocab.bpe", "encoder.json",
                                                     "added_tokens.json"};
    return name.starts_with("tokenizer") || name.ends_with(".tiktoken")
        || std::ranges::find(others, name) != others.end();
}

std::string sumOfTokenizer(const fs::path& folder)
{
    constexpr std::uintmax_t largest = 64 << 20;
    std::set<fs::path> files;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        std::error_code notThere;
        if (isOfTokenizer(entry->path().filename().string()) && entry->is_regular_file(notThere)) {
            files.insert(entry->path());
        }
    }
    Sha256 sum;
    for (const fs::path& file : files) {
        addField(sum, file.filename().string());
        addField(sum, readWholeFile(file, largest));
    }
    return sum.hex();
}

std::vector<FileSize> filesOf(const Checkpoint& checkpoint)
{
    std::set<fs::path> paths;
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        paths.insert(tensor.file);
    }
    std::vector<FileSize> files;
    for (const fs::path& path : paths) {
        std::error_code unknown;
        const std::uintmax_t bytes = fs::file_size(path, unknown);
        files.push_back({path.filename().string(), unknown ? 0 : static_cast<std::int64_t>(bytes)});
    }
    return files;
}

// A snapshot's folder is .../models--ORG--NAME/snapshots/COMMIT.
void nameSnapshot(ModelIdentity& identity, const fs::path& folder)
{
    constexpr std::string_view prefix = "models--";
    const std::string model = folder.parent_path().parent_path().filename().string();
    if (folder.parent_path().filename() != "snapshots" || !model.starts_with(prefix)) {
        return;
    }
    identity.hubName = model.substr(prefix.size());
    if (const std::size_t slash = identity.hubName.find("--"); slash != std::string::npos) {
        identity.hubName.replace(slash, 2, "/");
    }
    identity.revision = folder.filename().string();
}

} // namespace

ModelIdentity identityOf(const fs::path& folderOrFile, const Feedback& feedback)
{
    const std::shared_ptr<const Checkpoint> checkpoint = Checkpoint::open(folderOrFile);
    ModelIdentity identity;
    std::error_code ignored; // the path as it was given is as good
    const fs::path absolute = fs::absolute(checkpoint->path(), ignored).lexically_normal();
    const fs::path place = ignored ? checkpoint->path() : absolute;
    identity.path = (place.has_filename() ? place : place.parent_path()).string(); // without a slash at its end
    nameSnapshot(identity, identity.path);
    identity.files = filesOf(*checkpoint);
    identity.config = sha256(checkpoint->config().text);
    identity.tokenizer = sumOfTokenizer(checkpoint->folder());
    identity.tensors = sumOfHeaders(*checkpoint);
    identity.weights = sumOfWeights(*checkpoint, feedback);
    return identity;
}

std::vector<IdentityPart> differences(const ModelIdentity& one, const ModelIdentity& other)
{
    std::vector<IdentityPart> parts;
    for (const auto& [part, sum] : {std::pair(IdentityPart::Config, &ModelIdentity::config),
                                    std::pair(IdentityPart::Tokenizer, &ModelIdentity::tokenizer),
                                    std::pair(IdentityPart::Tensors, &ModelIdentity::tensors),
                                    std::pair(IdentityPart::Weights, &ModelIdentity::weights)}) {
        if (one.*sum != other.*sum) {
            parts.push_back(part);
        }
    }
    return parts;
}

std::string_view name(IdentityPart part)
{
    switch (part) {
    case IdentityPart::Config:
        return "the configuration";
    case IdentityPart::Tokenizer:
        return "the tokenizer";
    case IdentityPart::Tensors:
        return "the names, types or shapes of tensors";
    case IdentityPart::Weights:
        return "the weights";
    }
    return {};
}

fs::path cachedPlaceOf(const ModelIdentity& identity)
{
    if (identity.hubName.empty()) {
        return {};
    }
    const auto snapshot = findSnapshot(hubModelFolder(hubCacheFolder(), identity.hubName), identity.revision);
    return snapshot.value_or(fs::path());
}

} // namespace prosector
