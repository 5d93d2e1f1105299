// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "core/checkpoint/hub_cache.h"

#include <array>
#include <chrono>

namespace prosector::app {

namespace {

// "2.2 GB", in powers of 1000, as Hugging Face's own list has them.
std::string shownBytes(std::int64_t bytes)
{
    constexpr std::array<const char*, 4> units{"kB", "MB", "GB", "TB"};
    constexpr double step = 1000;
    double size = static_cast<double>(bytes);
    if (size < step) {
        return std::to_string(bytes) + " B";
    }
    std::size_t unit = 0;
    for (size /= step; size >= step && unit + 1 < units.size(); size /= step) {
        ++unit;
    }
    const auto tenths = static_cast<std::int64_t>(size * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + ' ' + units[unit];
}

// "2026-03-01", in UTC; empty where there is none.
std::string shownDate(std::chrono::sys_seconds date)
{
    if (date == std::chrono::sys_seconds()) {
        return {};
    }
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(date));
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(day.year())) + '-' + twoDigits(static_cast<unsigned>(day.month())) + '-'
        + twoDigits(static_cast<unsigned>(day.day()));
}

} // namespace

CommandResult runModels(const CommandContext& context)
{
    const auto& plain = context.arguments.plain();
    if (!plain.empty()) {
        throwUsage("\"" + plain.front() + "\"", "is one word too many", "This command takes no model");
    }
    const std::filesystem::path cache = hubCacheFolder();
    CommandResult result;
    result.json["cache"] = cache.string();
    result.json["models"] = Json::array();
    TextTable table({"model", "revision", "size", "date", "family", "complete"});
    for (const CachedModel& model : cachedModels(cache)) {
        for (const CachedRevision& revision : model.revisions) {
            Json entry;
            entry["name"] = model.name;
            entry["revision"] = revision.name;
            entry["commit"] = revision.commit;
            entry["path"] = revision.path.string();
            entry["bytes"] = revision.bytes;
            entry["date"] = shownDate(revision.date);
            entry["family"] = revision.modelType;
            entry["complete"] = revision.isComplete();
            entry["missing"] = revision.missing.english();
            result.json["models"].push_back(std::move(entry));
            table.addRow({model.name, revision.name, shownBytes(revision.bytes), shownDate(revision.date),
                          revision.modelType, revision.isComplete() ? "yes" : "no: " + revision.missing.english()});
        }
    }
    result.text = result.json["models"].empty() ? "There are no models in " + cache.string() + '\n' : table.text();
    return result;
}

} // namespace prosector::app
