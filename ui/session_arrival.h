// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session_model.h"
#include "ui/background.h"

#include <filesystem>
#include <memory>

namespace prosector {
class RecoverySlot;
}

namespace prosector::ui {

class Dissection;

// A session that is to be opened, with where it is from.
struct ArrivingSession
{
    std::shared_ptr<const Session> session;
    std::filesystem::path file; // empty: none of the user's
    std::shared_ptr<RecoverySlot> slot; // that it was recovered from; null: none
    ModelPlace place = {}; // of its model, once that is found
};

// The way of a session into the window: it is read, its model is looked for and, where that is missing or another one,
// asked for; whoever let it in then lets it enter. One is under way at a time, the newest.
class SessionArrival : public QObject
{
    Q_OBJECT

public:
    // What reads and looks on a thread of its own, and lives as long as this.
    SessionArrival(Dissection* dissection, Background* background, std::filesystem::path builtInModel,
                   QObject* parent = nullptr);

    // Reads a session and looks for its model. It ends with modelFound(), modelMissing(), modelDiffers() or failed().
    void open(const std::filesystem::path& file);
    // The same for one that is read.
    void open(ArrivingSession arriving);
    // An answer to modelMissing() or modelDiffers(): looks in another place.
    void lookForModelIn(const std::filesystem::path& place);
    // An answer to modelDiffers(): that model will do. What the session knows of the other one is left out.
    void acceptModel();
    // Opens the model that was found, with the session on it.
    void enter();
    // Not wanted any more.
    void drop();

    // Reading or looking for the model.
    bool isBusy() const { return m_arriving && m_isBusy; }
    // Not open yet: a question that waits for its answer included.
    bool isUnderWay() const { return m_arriving != nullptr; }
    // What entered and is open now, once; null: this session came in another way.
    std::shared_ptr<const ArrivingSession> takeEntered(const Session& session);

Q_SIGNALS:
    void busyChanged();
    void dropped(); // answers are not waited for any more
    void modelFound(const std::filesystem::path& model);
    void modelMissing(const QString& name, const QString& path);
    void modelDiffers(const prosector::ModelPlace& place);
    void failed(const prosector::Error& error);

private:
    void setBusy(bool isBusy);
    void take(const Outcome<ModelPlace>& outcome);

    Dissection* m_dissection;
    Background* m_background;
    std::filesystem::path m_builtInModel;
    std::shared_ptr<ArrivingSession> m_arriving; // null: none; a job's answer that is of another one is not heard
    std::shared_ptr<const ArrivingSession> m_entered; // whose model is being opened
    bool m_isBusy = false;
};

} // namespace prosector::ui
