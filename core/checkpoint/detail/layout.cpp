// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/layout.h"

#include "core/checkpoint/detail/in_quotes.h"
#include "core/checkpoint/detail/json_file.h"
#include "core/checkpoint/detail/system_error.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace prosector {

namespace {

namespace fs = std::filesystem;

// The forms that a folder may hold, the preferred first: one file, or the shards that an index names.
struct Form
{
    const char* file;
    const char* index;
};

constexpr std::array forms{
    Form{"model.safetensors", "model.safetensors.index.json"},
    Form{"pytorch_model.bin", "pytorch_model.bin.index.json"},
};
constexpr const char* indexSuffix = ".index.json";

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

// A shard's name must stay inside the folder: an index comes from elsewhere and may name any file.
fs::path shardPath(const fs::path& index, const std::string& tensor, const std::string& shard)
{
    const fs::path relative(shard);
    const bool leaves = relative.is_absolute() || std::ranges::find(relative, fs::path("..")) != relative.end();
    if (shard.empty() || leaves || shard.find('\0') != std::string::npos) {
        throw Error(
            ErrorCode::Malformed, index.string(),
            say("Error", "weight_map gives the tensor \"%1\" the file \"%2\", which does not lie beside the index")
                .with(tensor, shard),
            say("Remedy", "Get an intact copy of the index"));
    }
    return index.parent_path() / relative;
}

// Some exporters write more than the file's name.
void refuseObject(const fs::path& index, const std::string& tensor, const nlohmann::json& shard)
{
    if (shard.is_object()) {
        throw Error(
            ErrorCode::Malformed, index.string(),
            say("Error", "weight_map gives the tensor %1 an object, where the name of its file must stand as a string")
                .with(inQuotes(tensor)),
            say("Remedy", "Write the file's name alone: {\"weight_map\": {\"tensor\": \"file\"}}"));
    }
}

CheckpointLayout shardedLayout(const fs::path& index)
{
    constexpr JsonLimits limits{.depth = 8, .duplicatesAllowed = false};
    const JsonFile json = readJsonFile(index, limits);
    const JsonFile map = requireObject(json, "weight_map");
    CheckpointLayout layout;
    layout.folder = index.parent_path();
    layout.index = index;
    for (const auto& [tensor, shard] : map.object.items()) {
        refuseObject(index, tensor, shard);
        const fs::path file = shardPath(index, tensor, requireString(map, tensor));
        layout.fileOfTensor.emplace(tensor, file);
        layout.files.push_back(file);
    }
    std::ranges::sort(layout.files);
    const auto repeated = std::ranges::unique(layout.files);
    layout.files.erase(repeated.begin(), repeated.end());
    if (layout.files.empty()) {
        throw Error(ErrorCode::Malformed, index.string(), say("Error", "weight_map names no tensor"),
                    say("Remedy", "Get an intact copy of the index"));
    }
    return layout;
}

CheckpointLayout folderLayout(const fs::path& folder)
{
    for (const Form& form : forms) {
        if (isThere(folder / form.file)) {
            return {folder, {folder / form.file}, {}, {}};
        }
        if (isThere(folder / form.index)) {
            return shardedLayout(folder / form.index);
        }
    }
    throw Error(
        ErrorCode::NotFound, folder.string(),
        say("Error", "holds neither %1 nor %2, nor the same as %3").with(forms[0].file, forms[0].index, forms[1].file),
        say("Remedy", "Give a folder in Hugging Face layout, or the file with the tensors itself"));
}

CheckpointLayout fileLayout(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    const std::string name = file.filename().string();
    if (name.ends_with(indexSuffix)) {
        return shardedLayout(file);
    }
    if (name == "config.json") {
        return folderLayout(folder);
    }
    // One shard of several stands for all of them.
    for (const Form& form : forms) {
        if (name != form.file && isThere(folder / form.index)) {
            CheckpointLayout sharded = shardedLayout(folder / form.index);
            if (std::ranges::find(sharded.files, file) != sharded.files.end()) {
                return sharded;
            }
        }
    }
    return {folder, {file}, {}, {}};
}

} // namespace

CheckpointLayout findLayout(const fs::path& folderOrFile)
{
    std::error_code problem;
    const fs::path path = fs::absolute(folderOrFile, problem).lexically_normal();
    const fs::file_status status = fs::status(path, problem);
    if (!fs::exists(status)) {
        throwSystemError(problem ? problem.value() : ENOENT, path, say("Error", "cannot be opened (%1)"));
    }
    if (!fs::is_directory(status)) {
        return fileLayout(path);
    }
    // "folder/" has an empty last component, and the folder's name is shown to people.
    return folderLayout(path.has_filename() ? path : path.parent_path());
}

} // namespace prosector
