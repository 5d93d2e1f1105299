// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/edit_rows.h"

namespace prosector {

EditList enabledEdits(const EditRows& rows)
{
    EditList edits;
    for (const EditRow& row : rows) {
        if (row.enabled) {
            edits.push_back(row.edit);
        }
    }
    return edits;
}

} // namespace prosector
