// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session_model.h"
#include "ui/background.h"

#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace prosector::ui {

class Dissection;
class Figures;
class OwnEffects;
class Plans;
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
    std::filesystem::file_time_type time;
};

// Saves the dissection as a file and opens it again, and keeps a copy of what is not saved: after every step at once,
// after results soon. Only one writing goes on at a time, on a thread of its own; the newest state waits behind it.
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
    const std::filesystem::path& file() const { return m_file; }
    bool isUnsaved() const { return m_isTouched; }
    // Edits or snapshots other than those that were opened or saved last, and not let go.
    bool hasUnsavedWork() const;
    // What is not saved is not wanted any more, and not kept, unless it changes again.
    void letGo();
    // It is, after all: what was to take its place could not be opened.
    void takeBack();

    void save(const std::filesystem::path& file);
    // Reads a session, looks for its model and opens both, or says modelMissing() or modelDiffers().
    void open(const std::filesystem::path& file);
    // Looks for the model of the session that waits for one in another place.
    void lookForModelIn(const std::filesystem::path& place);
    // Opens what modelDiffers() told of all the same. What the session knows of the other model is left out.
    void openDiffering();

    // Looks for what earlier runs left, and says abandonedFound() where there is something.
    void lookForAbandoned();
    void recover(); // what was found
    void discardAbandoned(); // and looks for more
    // Reading, writing, or on the way to opening a session without a question that waits for an answer.
    bool isBusy() const { return m_isOpening || m_background.isBusy(); }

Q_SIGNALS:
    void saved(const std::filesystem::path& file);
    void unsavedChanged(bool isUnsaved);
    // The model is open and all of the session stands but for the window's part.
    void opened(const std::shared_ptr<const prosector::Session>& session);
    void failed(const prosector::Error& error);
    void modelMissing(const QString& name, const QString& path);
    void modelDiffers(const prosector::ModelPlace& place);
    void abandonedFound(const prosector::ui::Abandoned& abandoned);
    void autosaved();

private:
    struct Desk; // lives on the background thread

    // A session on its way in.
    struct Arrival
    {
        std::shared_ptr<const Session> session;
        std::filesystem::path file; // empty: none of the user's
        bool isRecovered = false;
        ModelPlace place = {};
    };

    // What cannot be computed again.
    struct Work
    {
        EditRows rows;
        std::vector<SessionSnapshot> snapshots;
        friend bool operator==(const Work&, const Work&) = default;
    };

    std::shared_ptr<Session> current() const;
    Work work() const;
    void autosaveSoon();
    void touch();
    void setTouched(bool isTouched);
    void autosave();
    void takeModel();
    void takeSession(const Session& session);
    void arrive(std::shared_ptr<const Session> session, const std::filesystem::path& file, bool isRecovered);
    void takePlace(const Outcome<ModelPlace>& outcome);
    void stopOpening(const Error* error); // null: it was cancelled
    void proceed();

    SessionParts m_parts;
    SessionPlaces m_places;
    std::filesystem::path m_file;
    std::shared_ptr<Desk> m_desk;
    Background m_background;
    QTimer m_now; // until the event loop comes round: then all of a change has happened
    QTimer m_soon; // until results are kept
    std::optional<Arrival> m_arriving;
    std::shared_ptr<const Session> m_abandoned;
    bool m_isOpening = false;
    bool m_isTouched = false; // since the model was opened or the session saved
    bool m_isLetGo = false;
    std::optional<Work> m_safe = Work(); // that was opened or saved last; nothing: none of it
    bool m_hasAutosaveFailed = false;
};

} // namespace prosector::ui
