// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

namespace prosector::ui {

// Throws Error::Mismatch where an edit of any state of a session, snapshots included, is not of this model.
void checkHistory(const Session& session, const ModelFacts& model);
// Whether it does not throw.
bool isHistoryOf(const Session& session, const ModelFacts& model);

} // namespace prosector::ui
