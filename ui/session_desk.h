// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recovery.h"
#include "ui/session_keeper.h"

#include <vector>

namespace prosector::ui {

// What the keeper's background thread works with, and nobody else.
struct SessionKeeper::Desk
{
    std::vector<std::shared_ptr<RecoverySlot>> abandoned; // the newest first
    std::shared_ptr<const ModelFacts> model;
    ModelIdentity identity; // of that model

    // A model whose files are gone is known by its place alone.
    const ModelIdentity& identify(const std::shared_ptr<const ModelFacts>& open)
    {
        if (model != open) {
            model = open;
            identity = {};
            identity.path = open->path;
            try {
                identity = identityOf(open->path, {});
            } catch (const Error&) {
            }
        }
        return identity;
    }
};

} // namespace prosector::ui
