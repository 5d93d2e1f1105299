// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/model_list.h"

#include "core/checkpoint/locate.h"
#include "core/types/error.h"

#include <algorithm>
#include <sstream>

namespace prosector {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits at the front, without leading zeros.
std::string_view takeNumber(std::string_view& text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored; // what cannot be looked at is not there
    return std::filesystem::exists(path, ignored);
}

std::vector<ListedModel> foldersIn(const std::filesystem::path& folder)
{
    std::vector<ListedModel> models;
    std::error_code problem; // a folder that cannot be read holds none
    for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder, problem)) {
        if (isThere(entry.path() / "config.json")) {
            models.push_back({entry.path().filename().string(), entry.path()});
        }
    }
    std::ranges::sort(models, naturallyLess, &ListedModel::name);
    return models;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t\n"), text.size());
    text.remove_prefix(begin);
    const std::size_t end = text.find_last_not_of(" \t\n");
    return text.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

} // namespace

bool naturallyLess(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeNumber(a);
            const std::string_view y = takeNumber(b);
            if (x != y) {
                return x.size() != y.size() ? x.size() < y.size() : x < y;
            }
        } else if (a.front() != b.front()) {
            return a.front() < b.front();
        } else {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.size() < b.size();
}

std::vector<ListedModel> listedModels(const std::string& names, const std::string& parameter)
{
    std::vector<ListedModel> models;
    std::istringstream stream(names);
    for (std::string part; std::getline(stream, part, ';');) {
        const std::string name(trimmed(part));
        if (name.empty()) {
            continue;
        }
        const std::filesystem::path path = locateCheckpoint(name);
        const std::filesystem::path own = path.filename().empty() ? path.parent_path().filename() : path.filename();
        models.push_back({isThere(name) ? own.string() : name, path});
        if (!isThere(path / "config.json")) {
            if (std::vector<ListedModel> inside = foldersIn(path); !inside.empty()) {
                models.pop_back();
                std::ranges::move(inside, std::back_inserter(models));
            }
        }
    }
    if (models.empty()) {
        throw Error(ErrorCode::NothingToDo, parameter, say("Error", "no checkpoint is named"),
                    say("Remedy", "Name folders or cached models parted by semicolons, or one folder of checkpoints"));
    }
    return models;
}

} // namespace prosector
