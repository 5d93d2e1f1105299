// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_arrival.h"

#include "core/storage/session_file.h"
#include "ui/dissection.h"

#include <utility>

namespace prosector::ui {

namespace {

constexpr auto readLane = "read session";
constexpr auto findLane = "find model";

std::shared_ptr<Session> withoutResults(const Session& session)
{
    auto copy = std::make_shared<Session>(session);
    copy->results.clear();
    copy->changes.clear();
    copy->effects.clear();
    copy->trials.clear();
    copy->figures.clear();
    copy->plan.reset();
    copy->scan.reset();
    return copy;
}

} // namespace

SessionArrival::SessionArrival(Dissection* dissection, Background* background, std::filesystem::path builtInModel,
                               QObject* parent)
    : QObject(parent)
    , m_dissection(dissection)
    , m_background(background)
    , m_builtInModel(std::move(builtInModel))
{
}

void SessionArrival::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void SessionArrival::drop()
{
    if (m_arriving) {
        m_arriving.reset();
        m_background->cancel(readLane);
        m_background->cancel(findLane);
        setBusy(false);
        Q_EMIT dropped();
    }
}

void SessionArrival::open(const std::filesystem::path& file)
{
    drop();
    m_arriving = std::make_shared<ArrivingSession>();
    setBusy(true);
    m_background->run(
        readLane, [file](const Feedback&) { return std::make_shared<const Session>(readSession(file)); },
        [this, file, arriving = m_arriving](const Outcome<std::shared_ptr<const Session>>& outcome) {
            if (arriving != m_arriving) {
                return;
            }
            if (const auto* session = std::get_if<std::shared_ptr<const Session>>(&outcome)) {
                open({*session, file, nullptr});
                return;
            }
            drop();
            if (const auto* error = std::get_if<Error>(&outcome)) {
                Q_EMIT failed(*error);
            }
        });
}

void SessionArrival::open(ArrivingSession arriving)
{
    drop();
    m_arriving = std::make_shared<ArrivingSession>(std::move(arriving));
    setBusy(true);
    m_background->run(
        findLane,
        [session = m_arriving->session, builtIn = m_builtInModel](const Feedback& feedback) {
            return findModel(*session, builtIn, feedback);
        },
        [this, wanted = m_arriving](const Outcome<ModelPlace>& outcome) {
            if (wanted == m_arriving) {
                take(outcome);
            }
        });
}

void SessionArrival::lookForModelIn(const std::filesystem::path& place)
{
    if (!m_arriving) {
        return;
    }
    setBusy(true);
    m_background->run(
        findLane,
        [session = m_arriving->session, place](const Feedback& feedback) { return modelAt(place, *session, feedback); },
        [this, wanted = m_arriving](const Outcome<ModelPlace>& outcome) {
            if (wanted == m_arriving) {
                take(outcome);
            }
        });
}

void SessionArrival::take(const Outcome<ModelPlace>& outcome)
{
    setBusy(false);
    const auto arriving = m_arriving;
    if (const auto* error = std::get_if<Error>(&outcome)) {
        Q_EMIT failed(*error);
    }
    const auto* place = std::get_if<ModelPlace>(&outcome);
    if (!place || place->path.empty()) {
        Q_EMIT modelMissing(QString::fromStdString(arriving->session->modelName),
                            QString::fromStdString(arriving->session->model.path));
        return;
    }
    arriving->place = *place;
    if (place->differences.empty()) {
        Q_EMIT modelFound(place->path);
    } else {
        Q_EMIT modelDiffers(*place);
    }
}

void SessionArrival::acceptModel()
{
    if (m_arriving && !m_arriving->place.path.empty()) {
        m_arriving->session = withoutResults(*m_arriving->session);
        Q_EMIT modelFound(m_arriving->place.path);
    }
}

void SessionArrival::enter()
{
    if (m_arriving) {
        m_entered = std::exchange(m_arriving, nullptr);
        m_dissection->open(m_entered->place.path, m_entered->session);
    }
}

std::shared_ptr<const ArrivingSession> SessionArrival::takeEntered(const Session& session)
{
    return m_entered && m_entered->session.get() == &session ? std::exchange(m_entered, nullptr) : nullptr;
}

} // namespace prosector::ui
