// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prosector::ui {

class RecoveryCopy;

// What of a dissection cannot be computed again.
struct Work
{
    EditRows rows;
    std::vector<SessionSnapshot> snapshots;
    friend bool operator==(const Work&, const Work&) = default;
};

// How one open dissection stands to its files. Each model that opens has one of its own, so that a job which ends after
// its model was left cannot speak of the next.
struct SavedState
{
    std::shared_ptr<const ModelFacts> model; // null: before the first
    std::filesystem::path file; // where it was saved last or opened from; empty: nowhere
    std::optional<Work> safe = Work(); // that was opened or saved last; nothing: none of it
    std::uint64_t changes = 0; // counted through all dissections
    std::uint64_t saved = 0; // of the changes: how many are in the file
    std::optional<std::uint64_t> left; // as of so many changes it may go with its model; nothing: nobody has said so
    bool isLetGo = false; // it may go now
    std::shared_ptr<RecoveryCopy> copy; // null: none is kept
    std::string lane; // of the jobs that write it

    bool isUnsaved() const { return changes != saved; }
};

} // namespace prosector::ui
