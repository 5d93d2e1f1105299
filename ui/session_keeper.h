// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background.h"
#include "ui/saved_state.h"

#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace prosector {
class RecoverySlot;
}

namespace prosector::ui {

class Dissection;
class Figures;
class OwnEffects;
class Plans;
class SessionArrival;
class Snapshots;
class Trials;

// What a session is made of.
struct SessionParts
{
    Dissection* dissection = nullptr;
    Snapshots* snapshots = nullptr;
    OwnEffects* ownEffects = nullptr;
    Trials* trials = nullptr;
    Figures* figures = nullptr;
    Plans* plans = nullptr;
};

struct SessionPlaces
{
    std::filesystem::path builtInModel;
    std::filesystem::path recovery; // where unsaved work is kept; empty: nowhere
};

// A dissection that an earlier run of the program left behind.
struct Abandoned
{
    std::filesystem::path file;
    QString modelName;
    int edits = 0; // that act
    int snapshots = 0;
    std::filesystem::file_time_type time;
};

// Saves the dissection as a file, and keeps a copy of what is not saved: after every step at once, after results soon.
// Only one writing goes on at a time, on a thread of its own; the newest state waits behind it. Sessions come back by
// arrival(), which Opening lets in.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    SessionKeeper(const SessionParts& parts, SessionPlaces places, QObject* parent = nullptr);
    ~SessionKeeper() override;
    // Keeps what is not saved, and waits for it: to be called before the program ends.
    void finish();

    // Adds the window's own part to a session that is to be written; may be empty.
    std::function<void(Session& session)> addWindow;

    // Where the session was saved last or opened from; empty: nowhere.
    const std::filesystem::path& file() const { return m_state->file; }
    bool isUnsaved() const { return m_state->isUnsaved(); }
    // Edits or snapshots other than those that were opened or saved last, and not let go.
    bool hasUnsavedWork() const;
    // A number that is another one after every change to what would be saved.
    std::uint64_t changes() const { return m_state->changes; }
    // What is not saved may go when another model is open, unless it changes until then. Till then it is kept.
    void leave();
    // What is not saved is not wanted any more, and not kept, unless it changes again.
    void letGo();

    // Ends with saved() or failed() and then with done, where there is one. Without a model nothing happens.
    void save(const std::filesystem::path& file, const std::function<void(bool isSaved)>& done = {});

    SessionArrival* arrival() const { return m_arrival; }
    // Looks for what earlier runs left, and says abandonedFound() where there is something.
    void lookForAbandoned();
    // Has what was found arrive. Its file stays until the same work is kept or saved in the place of it.
    void recover();
    void discardAbandoned(); // and looks for more
    // Reading or writing, or on the way to opening a session without a question that waits for an answer.
    bool isBusy() const;

Q_SIGNALS:
    void saved(const std::filesystem::path& file);
    void unsavedChanged(bool isUnsaved);
    // The model is open and all of the session stands but for the window's part.
    void opened(const std::shared_ptr<const prosector::Session>& session);
    void failed(const prosector::Error& error);
    void abandonedFound(const prosector::ui::Abandoned& abandoned);
    void autosaved();

private:
    struct Desk; // lives on the background thread

    // What an earlier run left, and its lock.
    struct Leftover
    {
        std::shared_ptr<const Session> session;
        std::shared_ptr<RecoverySlot> slot;
    };

    std::shared_ptr<Session> current() const;
    Work work() const;
    void autosaveSoon();
    void touch();
    void tellUnsaved();
    void autosave();
    void takeModel();
    void takeSession(const Session& session);
    void forgetAbandoned(const std::shared_ptr<RecoverySlot>& slot, bool isDiscarded);

    SessionParts m_parts;
    SessionPlaces m_places;
    std::shared_ptr<SavedState> m_state; // of the open dissection
    std::shared_ptr<Desk> m_desk;
    Background m_background;
    SessionArrival* m_arrival;
    QTimer m_now; // until the event loop comes round: then all of a change has happened
    QTimer m_soon; // until results are kept
    std::optional<Leftover> m_abandoned; // that was found last
    std::uint64_t m_jobs = 0; // counted, so that each of those that must all be done has a lane
    bool m_wasUnsaved = false;
    bool m_hasAutosaveFailed = false;
};

} // namespace prosector::ui
