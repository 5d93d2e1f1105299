// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/system_error.h"

#include "core/types/error.h"

#include <cerrno>
#include <string>
#include <system_error>

namespace prosector {

namespace {

std::string_view remedyFor(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return "The disk is full: free some space or choose another place";
    case EFBIG:
        return "A limit on the size of files stands in the way: choose another place or raise the limit";
    case EACCES:
    case EPERM:
        return "Check who may read and write there, or choose another place";
    case EROFS:
        return "That disk is read-only: choose another place";
    case ENOTDIR:
    case EEXIST:
        return "A file stands where a folder is needed: move it away or choose another place";
    case EISDIR:
        return "A folder stands there: give the name of a file";
    case ENAMETOOLONG:
        return "Choose a shorter name";
    case ENOENT:
        return "Check the spelling";
    case ENOMEM:
        return "Close other programs, or choose a smaller file";
    default:
        return "Check that the place exists and is in order, or choose another one";
    }
}

} // namespace

void throwSystemError(int errorNumber, const std::filesystem::path& path, std::string_view action)
{
    const ErrorCode code = errorNumber == ENOENT ? ErrorCode::NotFound : ErrorCode::InputOutput;
    const std::string reason = std::generic_category().message(errorNumber);
    throw Error(code, path.string(), "cannot " + std::string(action) + " (" + reason + ")",
                std::string(remedyFor(errorNumber)));
}

} // namespace prosector
