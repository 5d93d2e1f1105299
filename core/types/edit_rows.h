// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <string>
#include <vector>

namespace prosector {

// An edit as a person keeps it: under a name, and switched off without being lost.
struct EditRow
{
    Edit edit;
    std::string name = {}; // empty: the edit speaks for itself
    bool enabled = true;
    friend bool operator==(const EditRow&, const EditRow&) = default;
};

using EditRows = std::vector<EditRow>;

// The edits that act, in the order of their rows.
EditList enabledEdits(const EditRows& rows);

} // namespace prosector
