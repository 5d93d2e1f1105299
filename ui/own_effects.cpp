// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/own_effects.h"

#include "ui/dissection.h"

#include <algorithm>
#include <limits>

namespace prosector::ui {

namespace {

constexpr std::size_t rememberedAtMost = 256; // edit lists

EditList without(const EditList& edits, std::size_t index)
{
    EditList others = edits;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(index));
    return others;
}

} // namespace

OwnEffects::OwnEffects(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_dissection(dissection)
{
    connect(service, &EngineService::evaluatedBeside, this,
            [this](const std::shared_ptr<const Evaluation>& evaluation, const EditList& edits) {
                takeEvaluation(*evaluation, edits);
            });
    connect(service, &EngineService::failed, this, [this](Task task) {
        if (task == Task::EvaluateBeside) {
            constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
            take(m_asked, {unknown, unknown, unknown});
        }
    });
    connect(service, &EngineService::cancelRequested, this, [this] { m_isPaused = true; });
    connect(service, &EngineService::busyChanged, this, &OwnEffects::requestNext);
    connect(dissection, &Dissection::modelChanged, this, [this] { m_known.clear(); });
    connect(dissection, &Dissection::setupChanged, this, [this] { m_known.clear(); });
    connect(dissection, &Dissection::sessionOpened, this, [this](const Session& session) {
        for (const SessionEffects& each : session.effects) {
            m_known.push_back({each.edits, each.effects});
        }
        Q_EMIT changed();
    });
    connect(dissection, &Dissection::evaluationChanged, this, &OwnEffects::requestNext);
    connect(dissection, &Dissection::dragFinished, this, &OwnEffects::requestNext);
    connect(dissection, &Dissection::editsChanged, this, [this] {
        m_service->giveUp(Task::EvaluateBeside); // of edits that were left
        resume();
    });
}

std::vector<std::optional<Estimate>> OwnEffects::effects() const
{
    const auto known = std::ranges::find(m_known, m_dissection->edits(), &Known::edits);
    Effects effects;
    std::size_t next = 0; // of the edits that act
    for (const EditRow& row : m_dissection->rows()) {
        const bool isKnown = row.enabled && known != m_known.end();
        effects.push_back(isKnown ? known->effects[next] : std::nullopt);
        next += row.enabled ? 1 : 0;
    }
    return effects;
}

void OwnEffects::save(std::vector<SessionEffects>& session) const
{
    for (const Known& each : m_known) {
        session.push_back({each.edits, each.effects});
    }
}

void OwnEffects::resume()
{
    m_isPaused = false;
    requestNext();
}

void OwnEffects::requestNext()
{
    const EditList& edits = m_dissection->edits();
    const auto all = m_dissection->known(edits);
    if (m_isPaused || !all || m_dissection->isDragging() || m_service->isAnythingAwaited()) {
        return;
    }
    for (std::size_t index = 0; index < edits.size(); ++index) {
        if (effectsOf(edits)[index]) {
            continue;
        }
        const EditList others = without(edits, index);
        if (const auto visited = m_dissection->known(others)) {
            take({edits, index}, lossDifference(*visited, *all));
        } else {
            m_asked = {edits, index};
            m_service->evaluate(m_dissection->request(others), EvaluationPurpose::Beside);
            return;
        }
    }
}

OwnEffects::Effects& OwnEffects::effectsOf(const EditList& edits)
{
    const auto known = std::ranges::find(m_known, edits, &Known::edits);
    if (known != m_known.end()) {
        return known->effects;
    }
    if (m_known.size() >= rememberedAtMost) {
        m_known.erase(m_known.begin());
    }
    m_known.push_back({edits, Effects(edits.size())});
    return m_known.back().effects;
}

void OwnEffects::take(const Asked& asked, const Estimate& effect)
{
    effectsOf(asked.edits)[asked.index] = effect;
    Q_EMIT changed();
}

void OwnEffects::takeEvaluation(const Evaluation& evaluation, const EditList& edits)
{
    const auto all = m_dissection->known(m_asked.edits);
    // A result may come after the list has changed and something else was asked for.
    if (all && m_asked.index < m_asked.edits.size() && without(m_asked.edits, m_asked.index) == edits) {
        take(m_asked, lossDifference(evaluation, *all));
    }
    requestNext();
}

} // namespace prosector::ui
