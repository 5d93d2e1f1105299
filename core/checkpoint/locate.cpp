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

Sentence revisionNames(const fs::path& model)
{
    Sentence list;
    for (const CachedRevision& revision : cachedRevisions(model)) {
        const Sentence name =
            revision.isComplete() ? Sentence(revision.name) : say("Error", "%1 (incomplete)").with(revision.name);
        list = list.empty() ? name : Sentence("%1, %2").with(list, name);
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
                    say("Error", "there is no such file or folder, and no such model in the Hugging Face cache %1")
                        .with(cache.string()),
                    say("Remedy", "Check the spelling, or download the model first: %1").with(download));
    }
    const Sentence known = revisionNames(model);
    throw Error(ErrorCode::NotFound, model.string(),
                known.empty()
                    ? say("Error", "the revision \"%1\" is not in the cache").with(hub.revision)
                    : say("Error", "the revision \"%1\" is not in the cache; there are: %2").with(hub.revision, known),
                say("Remedy", "Name one that is there (%1@REVISION), or download it: %2").with(hub.name, download));
}

} // namespace

fs::path locateCheckpoint(const std::string& model)
{
    if (model.empty()) {
        throw Error(ErrorCode::Usage, {}, say("Error", "the name of the model is empty"),
                    say("Remedy", "Give a folder, a file, or a Hugging Face id such as org/name"));
    }
    std::error_code problem;
    if (model.find('\0') == std::string::npos && fs::exists(model, problem)) {
        return model;
    }
    if (const auto hub = parseHubName(model)) {
        return locateInCache(*hub);
    }
    throw Error(ErrorCode::NotFound, model, say("Error", "there is no such file or folder"),
                say("Remedy", "Check the spelling"));
}

} // namespace prosector
