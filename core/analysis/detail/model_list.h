// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace prosector {

struct ListedModel
{
    std::string name;
    std::filesystem::path path;
};

// The models that a parameter names: folders, files or cached ids parted by semicolons; or one folder that holds none
// itself, whose sub-folders are checkpoints, in natural order. Throws Error where it names none, and as
// locateCheckpoint() does.
std::vector<ListedModel> listedModels(const std::string& names, const std::string& parameter);

// Whether digits in the names count as numbers: "step9" before "step16".
bool naturallyLess(std::string_view a, std::string_view b);

} // namespace prosector
