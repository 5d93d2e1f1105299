// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string_view>

namespace prosector {

// What the operating system refused, as an Error::InputOutput (Error::NotFound where nothing is there) for a person.
// `action` completes "cannot ...": "be read", "be written". `errorNumber` is errno.
[[noreturn]] void throwSystemError(int errorNumber, const std::filesystem::path& path, std::string_view action);

} // namespace prosector
