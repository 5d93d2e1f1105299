// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <filesystem>
#include <vector>

namespace prosector {

// Where the model of a session lies now.
struct ModelPlace
{
    std::filesystem::path path; // empty: it is in none of the places where it may be
    ModelIdentity found; // of what is there
    std::vector<IdentityPart> differences; // from what the session was made with
};

// Looks where the model lay, then for its snapshot in the Hugging Face cache; for the built-in model in builtIn. The
// first that is the same; where none is, the first that is there. Throws Error where the one that is there cannot be
// opened.
ModelPlace findModel(const Session& session, const std::filesystem::path& builtIn, const Feedback& feedback);
// The same for a place that somebody has named.
ModelPlace modelAt(const std::filesystem::path& path, const Session& session, const Feedback& feedback);

// "the weights and the tokenizer"
std::string listed(const std::vector<IdentityPart>& parts);

} // namespace prosector
