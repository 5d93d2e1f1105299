// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/locate.h"

#include "core/checkpoint/hub_cache.h"
#include "core/types/error.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>

namespace prosector {

namespace {

namespace fs = std::filesystem;

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

std::string revisionNames(const fs::path& model)
{
    std::string list;
    for (const CachedRevision& revision : cachedRevisions(model)) {
        list += (list.empty() ? "" : ", ") + revision.name + (revision.isComplete() ? std::string() : " (incomplete)");
    }
    return list;
}

fs::path locateInCache(const HubName& hub)
{
    const fs::path cache = hubCacheFolder();
    const fs::path model = hubModelFolder(cache, hub.name);
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
    const std::string known = revisionNames(model);
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
