// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/missing_files.h"

#include "core/checkpoint/detail/layout.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <vector>

namespace prosector {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

// Links that lead nowhere: what they stand for was not downloaded to the end, or removed since.
std::vector<std::string> danglingLinks(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        if (entry->is_symlink(ignored) && !isThere(entry->path())) {
            names.push_back(entry->path().filename().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

// Files that a model cannot do without; others (pictures, weights for other programs) may lack.
bool isNeeded(const std::string& name)
{
    constexpr std::array<std::string_view, 5> extensions{".json", ".safetensors", ".model", ".txt", ".tiktoken"};
    return std::ranges::find(extensions, fs::path(name).extension().string()) != extensions.end();
}

std::string missingLink(const std::string& name)
{
    return name + " is missing: its link leads to no file";
}

std::string missingWeights(const fs::path& folder, const std::vector<std::string>& dangling)
{
    try {
        const CheckpointLayout layout = findLayout(folder);
        for (const fs::path& file : layout.files) {
            if (!isThere(file)) {
                return file.filename().string() + " is missing"
                    + (layout.index ? "; " + layout.index->filename().string() + " names it" : std::string());
            }
        }
    } catch (const Error& error) {
        const auto weights =
            std::ranges::find_if(dangling, [](const std::string& name) { return name.ends_with(".bin"); });
        return weights != dangling.end() ? missingLink(*weights)
            : error.code() == ErrorCode::NotFound
            ? "the weights are missing: neither model.safetensors nor pytorch_model.bin nor an index of either is there"
            : error.message().english();
    }
    return {};
}

} // namespace

std::string missingFrom(const fs::path& folder)
{
    const std::vector<std::string> dangling = danglingLinks(folder);
    const auto needed = std::ranges::find_if(dangling, isNeeded);
    if (needed != dangling.end()) {
        return missingLink(*needed);
    }
    const std::string weights = missingWeights(folder, dangling);
    return weights.empty() && !isThere(folder / "config.json") ? "config.json is missing" : weights;
}

} // namespace prosector
