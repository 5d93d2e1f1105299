// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background.h"
#include "ui/workbench.h"

#include <QPointer>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

class QMessageBox;

namespace prosector::ui {

class UnsavedQuestion;
struct MemoryNeed;

// The door through which models and sessions are opened, whoever wants it: asks about edits that would be lost, and
// about a model that needs more memory than there is. One thing is on its way at a time: what is wanted last.
class Opening : public QObject
{
    Q_OBJECT

public:
    // Where nobody attends to the window, nothing is asked.
    Opening(const Workbench& workbench, bool isAttended, QWidget* window);

    void open(const std::filesystem::path& path);
    // A model of which its need of memory is known and accepted.
    void openAcceptedModel(const std::filesystem::path& path);
    // What the keeper of sessions has found of an earlier run.
    void recover();
    // Gives up what is not open yet and not with the engine.
    void cancel();
    bool wouldLose() const;
    // Goes on with something that leaves the dissection behind, once its edits are saved or not wanted.
    void leave(const std::function<void()>& goOn);
    // Finding out what a model needs, or what a session holds and where its model is.
    bool isBusy() const;
    // On the way to opening something, a question that waits for its answer included.
    bool isUnderWay() const;

Q_SIGNALS:
    void givenUp(); // by an answer, or because it was canceled
    void busyChanged();

private:
    // A model whose need of memory is looked up, and how it is opened then.
    struct Estimated
    {
        std::filesystem::path model;
        std::function<void()> open;
    };

    void drop();
    void giveUp();
    void ask(const std::function<void()>& goOn, const std::function<void()>& stay);
    void estimate(const std::filesystem::path& model, const std::function<void()>& open);
    void setEstimated(std::shared_ptr<const Estimated> estimated);
    void askAboutMemory(const Estimated& estimated, const MemoryNeed& need);
    void enter(const std::function<void()>& open);

    Workbench m_workbench;
    bool m_isAttended;
    QWidget* m_window;
    UnsavedQuestion* m_unsaved;
    std::shared_ptr<const Estimated> m_estimated; // null: none
    std::uint64_t m_answeredAt = 0; // SessionKeeper::changes() when it was decided what becomes of them
    QPointer<QMessageBox> m_memoryBox; // the question that waits for its answer; null: none
    Background m_background;
};

} // namespace prosector::ui
