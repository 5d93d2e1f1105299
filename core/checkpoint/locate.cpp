// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/locate.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/types/error.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

namespace prosector {

namespace {

namespace fs = std::filesystem;

std::optional<fs::path> environmentFolder(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? std::optional<fs::path>(value) : std::nullopt;
}

fs::path cacheFolder()
{
    if (const auto cache = environmentFolder("HF_HUB_CACHE")) {
        return *cache;
    }
    if (const auto home = environmentFolder("HF_HOME")) {
        return *home / "hub";
    }
    if (const auto cache = environmentFolder("XDG_CACHE_HOME")) {
        return *cache / "huggingface" / "hub";
    }
    return environmentFolder("HOME").value_or("/") / ".cache" / "huggingface" / "hub";
}

struct HubName
{
    std::string name; // "org/name", or "name" for the oldest models
    std::string revision;
    bool revisionGiven = false;
};

bool isNamePart(std::string_view part)
{
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
            || c == '.';
    };
    return !part.empty() && std::ranges::all_of(part, allowed) && part.find("--") == std::string_view::npos
        && part.find("..") == std::string_view::npos && part.front() != '.' && part.front() != '-';
}

// Nothing where the text cannot be an id. "org/name@refs/pr/1" is one.
std::optional<HubName> parseHubName(std::string_view text)
{
    HubName hub;
    const std::size_t at = text.find('@');
    hub.revisionGiven = at != std::string_view::npos;
    hub.revision = hub.revisionGiven ? text.substr(at + 1) : "main";
    hub.name = text.substr(0, at);
    const std::string_view name = hub.name;
    const std::size_t slash = name.find('/');
    const bool valid = slash == std::string_view::npos
        ? isNamePart(name)
        : isNamePart(name.substr(0, slash)) && isNamePart(name.substr(slash + 1));
    const fs::path revision(hub.revision);
    const bool revisionValid = !revision.empty() && revision.is_relative()
        && std::ranges::find(revision, fs::path("..")) == revision.end()
        && hub.revision.find('\0') == std::string::npos;
    return valid && revisionValid ? std::optional(hub) : std::nullopt;
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

std::string trimmed(std::string text)
{
    constexpr const char* blanks = " \t\r\n";
    text.erase(text.find_last_not_of(blanks) + 1);
    text.erase(0, text.find_first_not_of(blanks));
    return text;
}

// The snapshot that a branch or tag points at, or that a commit names.
std::optional<fs::path> findSnapshot(const fs::path& model, const std::string& revision)
{
    constexpr std::uintmax_t longestReference = 4096;
    const fs::path reference = model / "refs" / revision;
    std::error_code ignored;
    const std::string commit =
        fs::is_regular_file(reference, ignored) ? trimmed(readWholeFile(reference, longestReference)) : revision;
    const fs::path snapshot = model / "snapshots" / commit;
    const bool oneStep = commit.find('/') == std::string::npos && commit.find('\0') == std::string::npos
        && commit != ".." && commit != "." && !commit.empty();
    return oneStep && isFolder(snapshot) ? std::optional(snapshot) : std::nullopt;
}

std::string cachedRevisions(const fs::path& model)
{
    std::vector<std::string> names;
    std::error_code ignored;
    for (const char* kind : {"refs", "snapshots"}) {
        for (fs::directory_iterator entry(model / kind, ignored), end; entry != end; entry.increment(ignored)) {
            names.push_back(entry->path().filename().string());
        }
    }
    std::ranges::sort(names);
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

fs::path locateInCache(const HubName& hub)
{
    const fs::path cache = cacheFolder();
    std::string folder = "models--" + hub.name;
    const std::size_t slash = folder.find('/');
    if (slash != std::string::npos) {
        folder.replace(slash, 1, "--");
    }
    const fs::path model = cache / folder;
    if (const auto snapshot = findSnapshot(model, hub.revision)) {
        return *snapshot;
    }
    const std::string download =
        "huggingface-cli download " + hub.name + (hub.revisionGiven ? " --revision " + hub.revision : "");
    if (!isFolder(model)) {
        throw Error(ErrorCode::NotFound, hub.name,
                    "there is no such file or folder, and no such model in the Hugging Face cache " + cache.string(),
                    "Check the spelling, or download the model first: " + download);
    }
    const std::string known = cachedRevisions(model);
    throw Error(ErrorCode::NotFound, model.string(),
                "the revision \"" + hub.revision + "\" is not in the cache"
                    + (known.empty() ? std::string() : "; there are: " + known),
                "Name one that is there (" + hub.name + "@REVISION), or download it: " + download);
}

} // namespace

fs::path locateCheckpoint(const std::string& model)
{
    if (model.empty()) {
        throw Error(ErrorCode::Usage, {}, "the name of the model is empty",
                    "Give a folder, a file, or a Hugging Face id such as org/name");
    }
    std::error_code problem;
    if (model.find('\0') == std::string::npos && fs::exists(model, problem)) {
        return model;
    }
    if (const auto hub = parseHubName(model)) {
        return locateInCache(*hub);
    }
    throw Error(ErrorCode::NotFound, model, "there is no such file or folder", "Check the spelling");
}

} // namespace prosector
