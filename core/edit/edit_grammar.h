// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/model_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace prosector {

// Edits as people write them: VERB:LAYER[:MATRIX[.EXPERT]:ROW:COL][:VALUE], such as "scale:1:down:17:402:0.5",
// "scale-row:embed:7:0", "linear:3:0.5", "fold-span:3-5" or "clamp:mid:2:100:first:mean".
// Throws Error::Usage with a sentence that shows the expected form.
Edit parseEdit(std::string_view text);

// The shortest text that parseEdit() reads back as exactly this edit.
std::string formatEdit(const Edit& edit);
// All of them in one line, with spaces between; empty where there is none.
std::string formatEdits(const EditList& edits);

// The same edit, with the file that it names, if any, as an absolute path: it then means the same from every folder.
Edit withAbsoluteFile(Edit edit);

// How each kind of edit is written, its verb first: "drop:LAYER". Parts in brackets may be left out.
std::vector<std::string_view> editForms();

// Throws Error::Mismatch where an edit names a layer, matrix, row, column, expert, head, norm, channel or position that
// the model does not have, or a span that cannot be folded; Error::Usage for a number that is not finite.
void checkEdit(const Edit& edit, const ModelFacts& model);

} // namespace prosector
