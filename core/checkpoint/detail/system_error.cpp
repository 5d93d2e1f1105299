// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checkpoint/detail/system_error.h"

#include "core/types/error.h"

#include <cerrno>
#include <string>
#include <system_error>

namespace prosector {

namespace {

Sentence remedyFor(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return say("Remedy", "The disk is full: free some space or choose another place");
    case EFBIG:
        return say("Remedy", "A limit on the size of files stands in the way: choose another place or raise the limit");
    case EACCES:
    case EPERM:
        return say("Remedy", "Check who may read and write there, or choose another place");
    case EROFS:
        return say("Remedy", "That disk is read-only: choose another place");
    case ENOTDIR:
    case EEXIST:
        return say("Remedy", "A file stands where a folder is needed: move it away or choose another place");
    case EISDIR:
        return say("Remedy", "A folder stands there: give the name of a file");
    case ENAMETOOLONG:
        return say("Remedy", "Choose a shorter name");
    case ENOENT:
        return say("Remedy", "Check the spelling");
    case ENOMEM:
        return say("Remedy", "Close other programs, or choose a smaller file");
    default:
        return say("Remedy", "Check that the place exists and is in order, or choose another one");
    }
}

} // namespace

void throwSystemError(int errorNumber, const std::filesystem::path& path, const Sentence& message)
{
    const ErrorCode code = errorNumber == ENOENT ? ErrorCode::NotFound : ErrorCode::InputOutput;
    const std::string reason = std::generic_category().message(errorNumber);
    throw Error(code, path.string(), message.with(reason), remedyFor(errorNumber));
}

void throwCannotRead(int errorNumber, const std::filesystem::path& path)
{
    throwSystemError(errorNumber, path, say("Error", "cannot be read (%1)"));
}

void throwCannotWrite(int errorNumber, const std::filesystem::path& path)
{
    throwSystemError(errorNumber, path, say("Error", "cannot be written (%1)"));
}

} // namespace prosector
