// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace prosector {

// The path behind what a person calls a model: a folder or a file as it is, else a Hugging Face id
// "org/name[@revision]" looked up in the local cache (HF_HUB_CACHE, else HF_HOME/hub, else ~/.cache/huggingface/hub).
// The revision is a branch, a tag or a commit; "main" unless given. Nothing is downloaded.
// Throws Error::NotFound with a remedy; Error::Usage for an empty name.
std::filesystem::path locateCheckpoint(const std::string& model);

} // namespace prosector
