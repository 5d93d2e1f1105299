// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"
#include "ui/engine_service.h"

#include <optional>
#include <vector>

namespace prosector::ui {

class Dissection;

// What edits would do to the loss, each by itself behind those that stand. Computed together while nothing else is,
// given up for anything else and taken up again, and remembered.
class Trials : public QObject
{
    Q_OBJECT

public:
    Trials(EngineService* service, Dissection* dissection, QObject* parent = nullptr);

    // What is known already is not computed again. Orders whose standing edits are those that act end with them.
    void order(const EditList& standing, const std::vector<EditList>& candidates);
    void dropEachBlock();
    void zeroEachCandidate();

    // The change in loss, in nats per token; NaN where the model gave no finite numbers; nothing where it is not known.
    std::optional<Estimate> effect(const EditList& standing, const EditList& candidate) const;
    // The same behind the edits that act.
    std::optional<Estimate> effectOfDropping(Layer layer) const;
    std::optional<Estimate> effectOfZeroing(const WeightCoordinate& at) const;
    void save(std::vector<SessionTrial>& session) const;
    bool isUnderWay() const { return !m_orders.empty(); }

Q_SIGNALS:
    void changed(); // what is known, or whether something is under way

private:
    struct Known
    {
        EditList standing;
        EditList candidate;
        Estimate effect;
    };
    struct Order
    {
        EditList standing;
        std::vector<EditList> candidates;
        bool followsEdits = false;
    };

    void requestNext();
    void take(const Effects& effects);
    void giveUpAll();
    void dropWhatWasLeft();

    EngineService* m_service;
    Dissection* m_dissection;
    std::vector<Known> m_known; // oldest first
    std::vector<Order> m_orders; // oldest first
};

} // namespace prosector::ui
