// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/layout.h"

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

constexpr const char* singleName = "model.safetensors";
constexpr const char* indexName = "model.safetensors.index.json";
constexpr const char* indexSuffix = ".index.json";

constexpr const char* howToConvert =
    "Save it as safetensors, for example with transformers: "
    "AutoModelForCausalLM.from_pretrained(folder).save_pretrained(new_folder, safe_serialization=True)";

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

[[noreturn]] void throwUnreadableForm(const fs::path& path, const char* form)
{
    throw Error(ErrorCode::Unsupported, path.string(), std::string("is a ") + form + ", which Prosector cannot read",
                howToConvert);
}

// Forms that people will try.
void refuseOtherForms(const fs::path& file)
{
    const std::string extension = file.extension().string();
    constexpr std::array<std::string_view, 4> pickled{".bin", ".pt", ".pth", ".ckpt"};
    if (std::ranges::find(pickled, extension) != pickled.end()) {
        throwUnreadableForm(file, "PyTorch pickle");
    }
    if (extension == ".gguf" || extension == ".ggml") {
        throwUnreadableForm(file, "llama.cpp file");
    }
    if (extension == ".h5" || extension == ".msgpack") {
        throwUnreadableForm(file, "TensorFlow or Flax file");
    }
}

// A shard's name must stay inside the folder: an index comes from elsewhere and may name any file.
fs::path shardPath(const fs::path& index, const std::string& tensor, const std::string& shard)
{
    const fs::path relative(shard);
    const bool leaves = relative.is_absolute() || std::ranges::find(relative, fs::path("..")) != relative.end();
    if (shard.empty() || leaves || shard.find('\0') != std::string::npos) {
        throw Error(ErrorCode::Malformed, index.string(),
                    "weight_map gives the tensor \"" + tensor + "\" the file \"" + shard
                        + "\", which does not lie beside the index",
                    "Get an intact copy of the index");
    }
    return index.parent_path() / relative;
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
        const fs::path file = shardPath(index, tensor, requireString(map, tensor));
        layout.fileOfTensor.emplace(tensor, file);
        layout.files.push_back(file);
    }
    std::ranges::sort(layout.files);
    const auto repeated = std::ranges::unique(layout.files);
    layout.files.erase(repeated.begin(), repeated.end());
    if (layout.files.empty()) {
        throw Error(ErrorCode::Malformed, index.string(), "weight_map names no tensor",
                    "Get an intact copy of the index");
    }
    return layout;
}

CheckpointLayout folderLayout(const fs::path& folder)
{
    if (isThere(folder / singleName)) {
        return {folder, {folder / singleName}, {}, {}};
    }
    if (isThere(folder / indexName)) {
        return shardedLayout(folder / indexName);
    }
    for (const char* name : {"pytorch_model.bin", "pytorch_model.bin.index.json"}) {
        if (isThere(folder / name)) {
            throwUnreadableForm(folder / name, "PyTorch pickle");
        }
    }
    throw Error(ErrorCode::NotFound, folder.string(), std::string("holds neither ") + singleName + " nor " + indexName,
                "Give a folder in Hugging Face layout, or the .safetensors file itself");
}

CheckpointLayout fileLayout(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    const std::string name = file.filename().string();
    if (name.ends_with(indexSuffix) && !name.starts_with("pytorch_model.bin")) {
        return shardedLayout(file);
    }
    if (name == "config.json") {
        return folderLayout(folder);
    }
    refuseOtherForms(name.starts_with("pytorch_model.bin") ? folder / "pytorch_model.bin" : file);
    // One shard of several stands for all of them.
    if (name != singleName && isThere(folder / indexName)) {
        CheckpointLayout sharded = shardedLayout(folder / indexName);
        if (std::ranges::find(sharded.files, file) != sharded.files.end()) {
            return sharded;
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
        throwSystemError(problem ? problem.value() : ENOENT, path, "be opened");
    }
    if (!fs::is_directory(status)) {
        return fileLayout(path);
    }
    // "folder/" has an empty last component, and the folder's name is shown to people.
    return folderLayout(path.has_filename() ? path : path.parent_path());
}

} // namespace prosector
