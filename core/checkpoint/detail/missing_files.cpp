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

Sentence missingLink(const std::string& name)
{
    return say("Error", "%1 is missing: its link leads to no file").with(name);
}

Sentence missingWeights(const fs::path& folder, const std::vector<std::string>& dangling)
{
    try {
        const CheckpointLayout layout = findLayout(folder);
        for (const fs::path& file : layout.files) {
            if (!isThere(file)) {
                const std::string name = file.filename().string();
                return layout.index
                    ? say("Error", "%1 is missing; %2 names it").with(name, layout.index->filename().string())
                    : say("Error", "%1 is missing").with(name);
            }
        }
    } catch (const Error& error) {
        const auto weights =
            std::ranges::find_if(dangling, [](const std::string& name) { return name.ends_with(".bin"); });
        return weights != dangling.end()          ? missingLink(*weights)
            : error.code() == ErrorCode::NotFound ? say("Error",
                                                        "the weights are missing: neither model.safetensors nor "
                                                        "pytorch_model.bin nor an index of either is there")
                                                  : error.message();
    }
    return {};
}

} // namespace

Sentence missingFrom(const fs::path& folder)
{
    const std::vector<std::string> dangling = danglingLinks(folder);
    const auto needed = std::ranges::find_if(dangling, isNeeded);
    if (needed != dangling.end()) {
        return missingLink(*needed);
    }
    const Sentence weights = missingWeights(folder, dangling);
    return weights.empty() && !isThere(folder / "config.json") ? say("Error", "%1 is missing").with("config.json")
                                                               : weights;
}

} // namespace prosector
