// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/sentence.h"

#include <filesystem>

namespace prosector {

// What the operating system refused, as an Error::InputOutput (Error::NotFound where nothing is there) for a person.
// `message` says what could not be done, with %1 where the reason stands: "cannot be read (%1)". `errorNumber` is
// errno.
[[noreturn]] void throwSystemError(int errorNumber, const std::filesystem::path& path, const Sentence& message);
[[noreturn]] void throwCannotRead(int errorNumber, const std::filesystem::path& path);
[[noreturn]] void throwCannotWrite(int errorNumber, const std::filesystem::path& path);

} // namespace prosector
