// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/resources.h"
#include "core/types/text.h"

#include <string>

namespace prosector::app {

// The text that --text or --prompt names, divided as --passages says (a line of a .jsonl file being its field); the
// built-in evaluation text where neither is given.
// Throws Error for a file that cannot be read or is no UTF-8 (naming the byte), and for a .jsonl line without the
// field.
Text textFrom(const Arguments& arguments, const Resources& resources);

// A file or "builtin:NAME", byte for byte.
Text readText(const std::string& source, const Resources& resources);

} // namespace prosector::app
