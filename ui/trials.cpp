// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trials.h"

#include "ui/dissection.h"

#include <algorithm>

namespace prosector::ui {

namespace {

constexpr std::size_t rememberedAtMost = 4096;

} // namespace

Trials::Trials(EngineService* service, Dissection* dissection, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_dissection(dissection)
{
    connect(service, &EngineService::effectsMeasured, this,
            [this](const std::shared_ptr<const Effects>& effects) { take(*effects); });
    connect(service, &EngineService::failed, this, [this](Task task) {
        if (task == Task::MeasureEffects) {
            giveUpAll();
        }
    });
    connect(service, &EngineService::cancelRequested, this, &Trials::giveUpAll);
    connect(service, &EngineService::busyChanged, this, &Trials::requestNext);
    for (const auto signal : {&Dissection::modelChanged, &Dissection::setupChanged}) {
        connect(dissection, signal, this, [this] {
            m_known.clear();
            giveUpAll();
        });
    }
    connect(dissection, &Dissection::sessionOpened, this, [this](const Session& session) {
        for (const SessionTrial& each : session.trials) {
            m_known.push_back({each.standing, each.candidate, each.effect});
        }
        Q_EMIT changed();
    });
    connect(dissection, &Dissection::editsChanged, this, &Trials::dropWhatWasLeft);
    connect(dissection, &Dissection::dragFinished, this, &Trials::requestNext);
}

void Trials::save(std::vector<SessionTrial>& session) const
{
    for (const Known& each : m_known) {
        session.push_back({each.standing, each.candidate, each.effect});
    }
}

void Trials::order(const EditList& standing, const std::vector<EditList>& candidates)
{
    Order next{standing, {}, standing == m_dissection->edits()};
    for (const EditList& candidate : candidates) {
        if (!effect(standing, candidate)) {
            next.candidates.push_back(candidate);
        }
    }
    if (!next.candidates.empty()) {
        m_orders.push_back(std::move(next));
        requestNext();
    }
    Q_EMIT changed();
}

void Trials::dropEachBlock()
{
    std::vector<EditList> candidates;
    const auto model = m_dissection->model();
    for (std::int64_t layer = 0; model && layer < model->layers; ++layer) {
        candidates.push_back({DropBlock{Layer(layer)}});
    }
    order(m_dissection->edits(), candidates);
}

void Trials::zeroEachCandidate()
{
    std::vector<EditList> candidates;
    for (const SuperWeightCandidate& candidate : m_dissection->selection()->candidates()) {
        candidates.push_back({ZeroWeight{candidate.at}});
    }
    order(m_dissection->edits(), candidates);
}

std::optional<Estimate> Trials::effect(const EditList& standing, const EditList& candidate) const
{
    const auto found = std::ranges::find_if(
        m_known, [&](const Known& one) { return one.candidate == candidate && one.standing == standing; });
    return found != m_known.end() ? std::optional(found->effect) : std::nullopt;
}

std::optional<Estimate> Trials::effectOfDropping(Layer layer) const
{
    return effect(m_dissection->edits(), {DropBlock{layer}});
}

std::optional<Estimate> Trials::effectOfZeroing(const WeightCoordinate& at) const
{
    return effect(m_dissection->edits(), {ZeroWeight{at}});
}

void Trials::requestNext()
{
    if (m_orders.empty() || m_dissection->isDragging() || m_service->isAnythingAwaited()) {
        return;
    }
    m_service->measureEffects(m_dissection->request(m_orders.front().standing), m_orders.front().candidates);
}

void Trials::take(const Effects& effects)
{
    const EditList& standing = effects.request.edits;
    const EditList& candidate = effects.candidates[effects.changes.size() - 1];
    if (!effect(standing, candidate)) {
        if (m_known.size() >= rememberedAtMost) {
            m_known.erase(m_known.begin());
        }
        m_known.push_back({standing, candidate, effects.changes.back()});
    }
    for (Order& one : m_orders) {
        std::erase_if(one.candidates,
                      [&](const EditList& waiting) { return effect(one.standing, waiting).has_value(); });
    }
    std::erase_if(m_orders, [](const Order& one) { return one.candidates.empty(); });
    Q_EMIT changed();
}

void Trials::giveUpAll()
{
    m_orders.clear();
    Q_EMIT changed();
}

// Nobody asks any more what edits would do behind a list that was left.
void Trials::dropWhatWasLeft()
{
    const std::size_t before = m_orders.size();
    std::erase_if(m_orders,
                  [this](const Order& one) { return one.followsEdits && one.standing != m_dissection->edits(); });
    if (m_orders.size() != before) {
        m_service->giveUp(Task::MeasureEffects);
    }
    Q_EMIT changed();
}

} // namespace prosector::ui
