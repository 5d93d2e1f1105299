// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/resources.h"

#include "app/arguments.h"
#include "core/types/error.h"

#include <system_error>

namespace prosector::app {

Resources Resources::besideExecutable(const std::filesystem::path& executableFolder)
{
    const std::filesystem::path here = executableFolder / "share" / "prosector";
    const std::filesystem::path installed = executableFolder.parent_path() / "share" / "prosector";
    for (const std::filesystem::path& folder : {here, installed}) {
        std::error_code ignored;
        if (std::filesystem::is_directory(folder / "demo", ignored)) {
            Resources resources;
            resources.m_folder = folder;
            return resources;
        }
    }
    throw Error(ErrorCode::NotFound, here.string(),
                "the program's data files are neither here nor in " + installed.string(), "Install the program again");
}

std::filesystem::path Resources::builtinText(const std::string& name) const
{
    if (name != "evaluation" && name != "calibration" && name != "general") {
        throwUsage("builtin:" + name, "there is no such text",
                   "Choose builtin:evaluation, builtin:calibration or builtin:general");
    }
    return m_folder / "texts" / (name + ".txt");
}

} // namespace prosector::app
