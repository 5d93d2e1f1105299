// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"

#include <cstdint>
#include <vector>

namespace prosector {

// For every block a fingerprint of the edits that act before it, and one more for what leaves the last block: what
// enters a block under one model depends on nothing else but the tokens. Edits of the embedding count everywhere, those
// of the head and the final norm nowhere; a tied head is the embedding. Equal lists give equal fingerprints, and an
// edit in block k changes those of later blocks only. Result: [layers + 1]. The edits must fit the model (checkEdit).
std::vector<std::uint64_t> fingerprintsBelow(const EditList& edits, std::int64_t layers, bool tiedHead);

} // namespace prosector
