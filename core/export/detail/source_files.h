// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace prosector {

// The files beside a checkpoint's weights that belong to the model whatever its weights are: tokenizer, generation
// settings, chat template, licence, and the code that its config names. llama2c: of these only the tokenizer and the
// licence, because such a file may lie among others.
std::vector<std::filesystem::path> accompanyingFiles(const std::filesystem::path& folder, bool isLlama2c);

// What README.md or a licence file in the folder says of the model's licence, in one line; empty where nothing does.
std::string licenseOf(const std::filesystem::path& folder);

} // namespace prosector
