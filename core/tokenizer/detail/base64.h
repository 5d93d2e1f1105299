// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace prosector {

// The bytes that a base-64 text stands for, with or without padding; nothing where it is none.
std::optional<std::string> bytesOfBase64(std::string_view text);

} // namespace prosector
