// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_keeper.h"

#include "core/storage/session_file.h"
#include "ui/dissection.h"
#include "ui/figures.h"
#include "ui/own_effects.h"
#include "ui/plans.h"
#include "ui/session_desk.h"
#include "ui/snapshots.h"
#include "ui/trials.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace prosector::ui {

namespace {

constexpr std::chrono::milliseconds untilResultsAreKept{800};
constexpr std::size_t keptResultBytes = 64 << 20; // of what is not saved; a file that the user asks for has all

std::size_t bytesOf(const SessionResult& result)
{
    std::size_t bytes = result.evaluation->tokenLoss.size() * sizeof(float);
    for (const WatchedWord& word : result.evaluation->watched) {
        bytes += word.windowSums.size() * sizeof(double);
    }
    return bytes;
}

std::size_t bytesOf(const SessionFigure& known)
{
    std::size_t cells = 0;
    for (const Table& table : known.figure->tables) {
        cells += table.rows() * table.columns.size();
    }
    return cells * sizeof(double); // texts of tokens are of that size, too
}

// Leaves out the oldest that are beyond the bytes that may be kept.
template <class Result> void shorten(std::vector<Result>& results)
{
    std::size_t bytes = 0;
    auto kept = results.end();
    while (kept != results.begin() && bytes + bytesOf(*(kept - 1)) <= keptResultBytes) {
        bytes += bytesOf(*--kept);
    }
    results.erase(results.begin(), kept);
}

// Without the oldest results of a long text, so that keeping a step takes no time; they can be computed again.
void shorten(Session& session)
{
    shorten(session.results);
    shorten(session.figures);
}

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

SessionKeeper::SessionKeeper(const SessionParts& parts, SessionPlaces places, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_places(std::move(places))
    , m_desk(std::make_shared<Desk>())
{
    m_now.setSingleShot(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilResultsAreKept);
    connect(&m_now, &QTimer::timeout, this, &SessionKeeper::autosave);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::autosave);
    const Dissection* dissection = parts.dissection;
    connect(m_parts.dissection->undoStack(), &QUndoStack::indexChanged, this, &SessionKeeper::touch);
    connect(parts.snapshots, &Snapshots::changed, this, &SessionKeeper::touch);
    connect(dissection, &Dissection::setupChanged, this, &SessionKeeper::touch);
    connect(dissection, &Dissection::dragFinished, this, [this] { m_now.start(); });
    for (const auto signal : {&Dissection::evaluationChanged, &Dissection::scanChanged}) {
        connect(dissection, signal, this, &SessionKeeper::autosaveSoon);
    }
    connect(parts.trials, &Trials::changed, this, &SessionKeeper::autosaveSoon);
    connect(parts.figures, &Figures::changed, this, &SessionKeeper::autosaveSoon);
    connect(parts.plans, &Plans::changed, this, &SessionKeeper::autosaveSoon);
    connect(dissection, &Dissection::modelChanged, this, &SessionKeeper::takeModel);
    connect(dissection, &Dissection::sessionOpened, this, &SessionKeeper::takeSession);
}

SessionKeeper::~SessionKeeper()
{
    m_background.finish(); // what is being written
}

void SessionKeeper::finish()
{
    autosave();
    m_background.finish();
}

std::shared_ptr<Session> SessionKeeper::current() const
{
    auto session = std::make_shared<Session>();
    m_parts.dissection->save(*session);
    m_parts.snapshots->save(session->snapshots);
    m_parts.ownEffects->save(session->effects);
    m_parts.trials->save(session->trials);
    m_parts.figures->save(session->figures);
    m_parts.plans->save(*session);
    if (addWindow) {
        addWindow(*session);
    }
    return session;
}

SessionKeeper::Work SessionKeeper::work() const
{
    SessionSnapshots snapshots;
    m_parts.snapshots->save(snapshots);
    return {m_parts.dissection->rows(), std::move(snapshots.all)};
}

bool SessionKeeper::hasUnsavedWork() const
{
    return m_parts.dissection->model() && !m_isLetGo && m_safe != work();
}

void SessionKeeper::letGo()
{
    m_isLetGo = true;
    autosave(); // of nothing
}

void SessionKeeper::takeBack()
{
    if (std::exchange(m_isLetGo, false)) {
        m_now.start();
    }
}

void SessionKeeper::autosaveSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void SessionKeeper::touch()
{
    m_isLetGo = false;
    setTouched(true);
    m_now.start();
}

void SessionKeeper::setTouched(bool isTouched)
{
    if (isTouched != std::exchange(m_isTouched, isTouched)) {
        Q_EMIT unsavedChanged(isTouched);
    }
}

void SessionKeeper::autosave()
{
    if (m_places.recovery.empty() || !m_parts.dissection->model() || m_parts.dissection->isDragging()) {
        return;
    }
    const auto done = [this](const Outcome<bool>& outcome) {
        const auto* error = std::get_if<Error>(&outcome);
        if (error && !std::exchange(m_hasAutosaveFailed, true)) {
            Q_EMIT failed(*error);
        } else if (!error) {
            m_hasAutosaveFailed = false;
            Q_EMIT autosaved();
        }
    };
    const bool hasWork = m_parts.dissection->undoStack()->count() > 0 || m_parts.snapshots->all().size() > 1;
    if (!m_isTouched || !hasWork || m_isLetGo) {
        m_background.run(
            "autosave",
            [desk = m_desk](const Feedback&) {
                desk->clear();
                return true;
            },
            done);
        return;
    }
    auto session = current();
    shorten(*session);
    m_background.run(
        "autosave",
        [desk = m_desk, session, model = m_parts.dissection->model(), folder = m_places.recovery](const Feedback&) {
            session->model = desk->identify(model);
            desk->keep(*session, folder);
            return true;
        },
        done);
}

void SessionKeeper::save(const std::filesystem::path& file)
{
    if (!m_parts.dissection->model()) {
        return;
    }
    setTouched(false); // a step from now on is not in the file
    m_background.run(
        "save",
        [desk = m_desk, session = current(), model = m_parts.dissection->model(), file](const Feedback&) {
            session->model = desk->identify(model);
            writeSession(*session, file);
            return file;
        },
        [this, work = work()](const Outcome<std::filesystem::path>& outcome) {
            if (const auto* written = std::get_if<std::filesystem::path>(&outcome)) {
                m_file = *written;
                m_safe = work;
                m_now.start(); // nothing is left to recover
                Q_EMIT saved(*written);
            } else if (const auto* error = std::get_if<Error>(&outcome)) {
                setTouched(true);
                Q_EMIT failed(*error);
            }
        });
}

void SessionKeeper::open(const std::filesystem::path& file)
{
    m_isOpening = true;
    m_background.run(
        "open", [file](const Feedback&) { return std::make_shared<const Session>(readSession(file)); },
        [this, file](const Outcome<std::shared_ptr<const Session>>& outcome) {
            if (const auto* session = std::get_if<std::shared_ptr<const Session>>(&outcome)) {
                arrive(*session, file, false);
            } else {
                stopOpening(std::get_if<Error>(&outcome));
            }
        });
}

void SessionKeeper::stopOpening(const Error* error)
{
    m_isOpening = false;
    if (error) {
        takeBack();
        Q_EMIT failed(*error);
    }
}

void SessionKeeper::arrive(std::shared_ptr<const Session> session, const std::filesystem::path& file, bool isRecovered)
{
    m_isOpening = true;
    m_arriving = Arrival{session, file, isRecovered};
    m_background.run(
        "find model",
        [session, builtIn = m_places.builtInModel](const Feedback& feedback) {
            return findModel(*session, builtIn, feedback);
        },
        [this](const Outcome<ModelPlace>& outcome) { takePlace(outcome); });
}

void SessionKeeper::lookForModelIn(const std::filesystem::path& place)
{
    if (m_arriving) {
        m_isOpening = true;
        m_background.run(
            "find model",
            [session = m_arriving->session, place](const Feedback& feedback) {
                return modelAt(place, *session, feedback);
            },
            [this](const Outcome<ModelPlace>& outcome) { takePlace(outcome); });
    }
}

void SessionKeeper::takePlace(const Outcome<ModelPlace>& outcome)
{
    if (!m_arriving) {
        return;
    }
    stopOpening(std::get_if<Error>(&outcome));
    const auto* place = std::get_if<ModelPlace>(&outcome);
    if (!place || place->path.empty()) {
        Q_EMIT modelMissing(QString::fromStdString(m_arriving->session->modelName),
                            QString::fromStdString(m_arriving->session->model.path));
        return;
    }
    m_arriving->place = *place;
    if (place->differences.empty()) {
        proceed();
    } else {
        Q_EMIT modelDiffers(*place);
    }
}

void SessionKeeper::openDiffering()
{
    if (m_arriving && !m_arriving->place.path.empty()) {
        m_arriving->session = withoutResults(*m_arriving->session);
        proceed();
    }
}

void SessionKeeper::proceed()
{
    m_parts.dissection->open(m_arriving->place.path, m_arriving->session);
}

// What was not saved of the model before stays where it is, to be offered at the next start.
void SessionKeeper::takeModel()
{
    setTouched(false);
    m_isLetGo = false;
    m_safe = Work();
    m_file.clear();
    if (m_places.recovery.empty()) {
        return;
    }
    m_background.run(
        "release",
        [desk = m_desk](const Feedback&) {
            desk->slot.reset();
            return true;
        },
        [](const Outcome<bool>&) {});
}

void SessionKeeper::takeSession(const Session& session)
{
    if (!m_arriving || m_arriving->session.get() != &session) {
        return;
    }
    const Arrival arrived = std::move(*m_arriving);
    m_arriving.reset();
    m_file = arrived.file;
    setTouched(arrived.isRecovered);
    m_safe = arrived.isRecovered ? std::nullopt : std::optional(work());
    if (arrived.isRecovered) {
        autosave();
        discardAbandoned(); // when that is kept
    }
    // The panels show it first.
    QMetaObject::invokeMethod(
        this, [this, whole = arrived.session] { Q_EMIT opened(whole); }, Qt::QueuedConnection);
}

} // namespace prosector::ui
