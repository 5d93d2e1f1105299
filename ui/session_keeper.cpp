// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session_keeper.h"

#include "core/storage/session_file.h"
#include "ui/dissection.h"
#include "ui/figures.h"
#include "ui/own_effects.h"
#include "ui/plans.h"
#include "ui/recovery_copy.h"
#include "ui/session_arrival.h"
#include "ui/session_desk.h"
#include "ui/session_history.h"
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

} // namespace

SessionKeeper::SessionKeeper(const SessionParts& parts, SessionPlaces places, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_places(std::move(places))
    , m_state(std::make_shared<SavedState>())
    , m_desk(std::make_shared<Desk>())
    , m_arrival(new SessionArrival(parts.dissection, &m_background, m_places.builtInModel, this))
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
    connect(parts.plans, &Plans::planChanged, this, &SessionKeeper::autosaveSoon);
    connect(dissection, &Dissection::modelChanged, this, &SessionKeeper::takeModel);
    connect(dissection, &Dissection::sessionOpened, this, &SessionKeeper::takeSession);
    connect(m_arrival, &SessionArrival::failed, this, &SessionKeeper::failed);
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

Work SessionKeeper::work() const
{
    SessionSnapshots snapshots;
    m_parts.snapshots->save(snapshots);
    return {m_parts.dissection->rows(), std::move(snapshots.all)};
}

bool SessionKeeper::isBusy() const
{
    return m_arrival->isBusy() || m_background.isBusy();
}

bool SessionKeeper::hasUnsavedWork() const
{
    return m_state->model && !m_state->isLetGo && m_state->safe != work();
}

void SessionKeeper::leave()
{
    m_state->left = m_state->changes;
}

void SessionKeeper::letGo()
{
    m_state->isLetGo = true;
    autosave(); // of nothing
}

void SessionKeeper::autosaveSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void SessionKeeper::touch()
{
    if (!m_state->model || m_state->model != m_parts.dissection->model()) {
        return; // there is none, or another is being put in its place
    }
    m_state->isLetGo = false;
    ++m_state->changes;
    tellUnsaved();
    m_now.start();
}

void SessionKeeper::tellUnsaved()
{
    if (isUnsaved() != std::exchange(m_wasUnsaved, isUnsaved())) {
        Q_EMIT unsavedChanged(isUnsaved());
    }
}

void SessionKeeper::autosave()
{
    if (!m_state->copy || m_parts.dissection->isDragging()) {
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
    const bool hasWork = m_parts.dissection->undoStack()->count() > 0 || work() != Work();
    if (!isUnsaved() || !hasWork || m_state->isLetGo) {
        m_background.run(
            m_state->lane,
            [copy = m_state->copy](const Feedback&) {
                copy->clear();
                return true;
            },
            done);
        return;
    }
    auto session = current();
    shorten(*session);
    m_background.run(
        m_state->lane,
        [desk = m_desk, session, model = m_state->model, copy = m_state->copy](const Feedback&) {
            session->model = desk->identify(model);
            copy->keep(*session);
            return true;
        },
        done);
}

void SessionKeeper::save(const std::filesystem::path& file, const std::function<void(bool isSaved)>& done)
{
    if (!m_state->model) {
        return;
    }
    // One that somebody waits for is written even where another is asked for behind it.
    const std::string lane = done ? std::to_string(++m_jobs) : file.string();
    m_background.run(
        "save " + lane,
        [desk = m_desk, session = current(), model = m_state->model, file](const Feedback&) {
            session->model = desk->identify(model);
            writeSession(*session, file);
            return true;
        },
        // Where another model is open by now, it has another state, and this one nobody any more.
        [this, file, done, work = work(), changes = m_state->changes,
         known = std::weak_ptr(m_state)](const Outcome<bool>& outcome) {
            const bool isSaved = std::holds_alternative<bool>(outcome);
            if (const auto state = known.lock(); state && isSaved) {
                state->file = file;
                state->safe = work;
                state->saved = changes; // a step since then is not in the file
                tellUnsaved();
                m_now.start(); // nothing is left to recover
            }
            if (isSaved) {
                Q_EMIT saved(file);
            } else if (const auto* error = std::get_if<Error>(&outcome)) {
                Q_EMIT failed(*error);
            }
            if (done) {
                done(isSaved);
            }
        });
}

// What was not saved of the model before stays where it is, to be offered at the next start, unless somebody has said
// that it may go.
void SessionKeeper::takeModel()
{
    const std::shared_ptr<SavedState> before = std::exchange(m_state, std::make_shared<SavedState>());
    m_state->model = m_parts.dissection->model();
    m_state->changes = m_state->saved = before->changes + 1;
    tellUnsaved();
    if (before->copy) {
        m_background.run(
            "release " + before->lane,
            [copy = before->copy, isLeft = before->left == before->changes](const Feedback&) {
                if (isLeft) {
                    copy->clear();
                }
                return true;
            },
            [](const Outcome<bool>&) {});
    }
    if (!m_places.recovery.empty()) {
        m_state->lane = "autosave " + std::to_string(++m_jobs);
        m_state->copy = std::make_shared<RecoveryCopy>(m_places.recovery);
    }
}

void SessionKeeper::takeSession(const Session& session)
{
    const auto arrived = m_arrival->takeEntered(session);
    if (!arrived) {
        return;
    }
    m_state->safe = work();
    m_state->saved = m_state->changes;
    const bool isWhole = isHistoryOf(session, *m_state->model); // else it was refused, and stays as it is
    if (isWhole) {
        m_state->file = arrived->file;
    }
    if (isWhole && arrived->slot) {
        m_state->copy = std::make_shared<RecoveryCopy>(m_places.recovery, arrived->slot);
        m_state->safe.reset();
        ++m_state->changes;
        forgetAbandoned(arrived->slot, false);
        m_now.start();
    }
    tellUnsaved();
    // The panels show it first.
    QMetaObject::invokeMethod(
        this, [this, whole = arrived->session] { Q_EMIT opened(whole); }, Qt::QueuedConnection);
}

} // namespace prosector::ui
