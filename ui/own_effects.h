// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"
#include "ui/engine_service.h"

#include <optional>
#include <vector>

namespace prosector::ui {

class Dissection;

// What each edit does by itself: the loss with all edits that act minus the loss without this one. Computed one edit
// after another while nothing else is, given up for anything else, and remembered by edit list.
class OwnEffects : public QObject
{
    Q_OBJECT

public:
    OwnEffects(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // By row, in nats per token; nothing where the row is switched off, or its effect not known. NaN where it could not
    // be computed.
    std::vector<std::optional<Estimate>> effects() const;
    // Goes on after the user has cancelled.
    void resume();
    void save(std::vector<SessionEffects>& session) const;

Q_SIGNALS:
    void changed();

private:
    using Effects = std::vector<std::optional<Estimate>>; // by edit

    struct Known
    {
        EditList edits;
        Effects effects;
    };
    struct Asked
    {
        EditList edits;
        std::size_t index = 0;
    };

    void requestNext();
    Effects& effectsOf(const EditList& edits);
    void take(const Asked& asked, const Estimate& effect);
    void takeEvaluation(const Evaluation& without, const EditList& edits);

    EngineService* m_service;
    Dissection* m_dissection;
    std::vector<Known> m_known; // oldest first
    Asked m_asked; // newest
    bool m_isPaused = false; // by the user
};

} // namespace prosector::ui
