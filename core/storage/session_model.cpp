// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/session_model.h"

#include <optional>

namespace prosector {

namespace fs = std::filesystem;

ModelPlace modelAt(const fs::path& path, const Session& session, const Feedback& feedback)
{
    ModelPlace place{path, identityOf(path, feedback), {}};
    place.differences = differences(session.model, place.found);
    return place;
}

ModelPlace findModel(const Session& session, const fs::path& builtIn, const Feedback& feedback)
{
    const fs::path lay = session.model.path;
    std::optional<ModelPlace> other;
    for (const fs::path& path : {session.isBuiltIn ? builtIn : lay, lay, cachedPlaceOf(session.model)}) {
        std::error_code unknown;
        if (path.empty() || !fs::exists(path, unknown) || (other && other->path == path)) {
            continue;
        }
        ModelPlace place = modelAt(path, session, feedback);
        if (place.differences.empty()) {
            return place;
        }
        if (!other) {
            other = std::move(place);
        }
    }
    return other.value_or(ModelPlace());
}

std::string listed(const std::vector<IdentityPart>& parts)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        text += i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ";
        text += name(parts[i]);
    }
    return text;
}

} // namespace prosector
