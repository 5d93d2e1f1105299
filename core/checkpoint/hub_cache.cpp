// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/hub_cache.h"

#include "core/checkpoint/detail/json_file.h"
#include "core/checkpoint/detail/missing_files.h"
#include "core/types/error.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

namespace prosector {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view folderPrefix = "models--";
constexpr std::string_view separator = "--"; // stands for the slash of "org/name"

std::optional<fs::path> environmentFolder(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? std::optional<fs::path>(value) : std::nullopt;
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

// The one step of a path that a reference's file holds.
std::string readReference(const fs::path& file)
{
    constexpr std::uintmax_t longest = 4096;
    return trimmed(readWholeFile(file, longest));
}

bool isOneStep(const std::string& name)
{
    return name.find('/') == std::string::npos && name.find('\0') == std::string::npos && name != ".." && name != "."
        && !name.empty();
}

bool isPrintable(const std::string& name)
{
    return std::ranges::all_of(name, [](char c) { return c > ' ' && c <= '~'; });
}

std::string nameOf(const fs::path& modelFolder)
{
    std::string name = modelFolder.filename().string().substr(folderPrefix.size());
    const std::size_t place = name.find(separator);
    return place == std::string::npos ? name : name.replace(place, separator.size(), "/");
}

// Of all files below, where links lead.
std::int64_t bytesIn(const fs::path& folder)
{
    std::int64_t bytes = 0;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored)) {
            const std::uintmax_t size = entry->file_size(ignored);
            bytes += ignored ? 0 : static_cast<std::int64_t>(size);
        }
    }
    return bytes;
}

std::chrono::sys_seconds dateOf(const fs::path& path)
{
    std::error_code failure;
    const fs::file_time_type time = fs::last_write_time(path, failure);
    return failure ? std::chrono::sys_seconds()
                   : std::chrono::floor<std::chrono::seconds>(fs::file_time_type::clock::to_sys(time));
}

std::string modelTypeIn(const fs::path& folder)
{
    try {
        return findString(readJsonFile(folder / "config.json"), "model_type").value_or("");
    } catch (const Error&) {
        return {};
    }
}

CachedRevision revisionAt(const fs::path& snapshot, const std::string& name)
{
    CachedRevision revision;
    revision.name = name;
    revision.commit = snapshot.filename().string();
    revision.path = snapshot;
    revision.bytes = bytesIn(snapshot);
    revision.date = dateOf(snapshot);
    revision.modelType = modelTypeIn(snapshot);
    revision.missing = missingFrom(snapshot);
    return revision;
}

// Branches, tags and pull requests, with the commits that they lead to.
std::vector<std::pair<std::string, std::string>> referencesIn(const fs::path& modelFolder)
{
    std::vector<std::pair<std::string, std::string>> references;
    const fs::path folder = modelFolder / "refs";
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        std::error_code ignored;
        const std::string name = entry->path().lexically_relative(folder).generic_string();
        if (!entry->is_regular_file(ignored) || !isPrintable(name)) {
            continue;
        }
        try {
            references.emplace_back(name, readReference(entry->path()));
        } catch (const Error&) {
            continue; // unreadable
        }
    }
    return references;
}

} // namespace

fs::path hubCacheFolder()
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

fs::path hubModelFolder(const fs::path& cache, std::string_view name)
{
    std::string folder(name);
    const std::size_t slash = folder.find('/');
    if (slash != std::string::npos) {
        folder.replace(slash, 1, separator);
    }
    return cache / std::string(folderPrefix).append(folder);
}

std::optional<fs::path> findSnapshot(const fs::path& modelFolder, const std::string& revision)
{
    const fs::path reference = modelFolder / "refs" / revision;
    std::error_code ignored;
    const std::string commit = fs::is_regular_file(reference, ignored) ? readReference(reference) : revision;
    const fs::path snapshot = modelFolder / "snapshots" / commit;
    return isOneStep(commit) && isFolder(snapshot) ? std::optional(snapshot) : std::nullopt;
}

std::vector<CachedRevision> cachedRevisions(const fs::path& modelFolder)
{
    std::vector<CachedRevision> revisions;
    std::set<std::string> named;
    for (const auto& [name, commit] : referencesIn(modelFolder)) {
        if (const auto snapshot = findSnapshot(modelFolder, name)) {
            revisions.push_back(revisionAt(*snapshot, name));
        } else {
            CachedRevision gone;
            gone.name = name;
            gone.commit = isPrintable(commit) ? commit : std::string();
            gone.path = modelFolder;
            gone.missing = say("Error", "its snapshot is missing");
            revisions.push_back(std::move(gone));
        }
        named.insert(commit);
    }
    std::error_code failure;
    for (fs::directory_iterator entry(modelFolder / "snapshots", failure), end; !failure && entry != end;
         entry.increment(failure)) {
        const std::string commit = entry->path().filename().string();
        if (!named.contains(commit) && isPrintable(commit) && isFolder(entry->path())) {
            revisions.push_back(revisionAt(entry->path(), commit));
        }
    }
    std::ranges::sort(revisions, {}, [](const CachedRevision& revision) {
        return std::tuple(revision.name == revision.commit, revision.name != "main", revision.name);
    });
    return revisions;
}

std::vector<CachedModel> cachedModels(const fs::path& cache)
{
    std::vector<CachedModel> models;
    std::error_code failure;
    for (fs::directory_iterator entry(cache, failure), end; !failure && entry != end; entry.increment(failure)) {
        const std::string folder = entry->path().filename().string();
        if (folder.starts_with(folderPrefix) && isPrintable(folder) && isFolder(entry->path())) {
            models.push_back({nameOf(entry->path()), cachedRevisions(entry->path())});
        }
    }
    std::ranges::sort(models, {}, &CachedModel::name);
    return models;
}

void requireCompleteSnapshot(const fs::path& folder)
{
    const fs::path modelFolder = folder.parent_path().parent_path();
    if (folder.parent_path().filename() != "snapshots" || !modelFolder.filename().string().starts_with(folderPrefix)) {
        return;
    }
    const Sentence missing = missingFrom(folder);
    if (missing.empty()) {
        return;
    }
    std::string revision = folder.filename().string();
    for (const auto& [name, commit] : referencesIn(modelFolder)) {
        revision = commit == folder.filename().string() ? name : revision;
    }
    throw Error(ErrorCode::NotFound, folder.string(),
                say("Error", "the download of %1 is incomplete: %2").with(nameOf(modelFolder), missing),
                say("Remedy", "Finish it: %1")
                    .with("huggingface-cli download " + nameOf(modelFolder)
                          + (revision == "main" ? std::string() : " --revision " + revision)));
}

} // namespace prosector
