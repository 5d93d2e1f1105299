// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background.h"
#include "ui/workbench.h"

#include <filesystem>
#include <functional>

namespace prosector::ui {

class UnsavedQuestion;
struct MemoryNeed;

// The door through which models and sessions are opened, whoever wants it: asks about edits that would be lost, and
// about a model that needs more memory than there is.
class Opening : public QObject
{
    Q_OBJECT

public:
    // Where nobody attends to the window, nothing is asked.
    Opening(const Workbench& workbench, bool isAttended, QWidget* window);

    void open(const std::filesystem::path& path);
    // A model of which its need of memory is known and accepted.
    void openAcceptedModel(const std::filesystem::path& path);
    // Stops finding out what a model needs; then it is not opened.
    void cancel();
    bool wouldLose() const;
    // Goes on with something that leaves the dissection behind, once its edits are saved or not wanted.
    void leave(const std::function<void()>& goOn);
    // Finding out what a model needs.
    bool isBusy() const { return !m_estimated.empty(); }
    // On the way to opening something, a question that waits for its answer included.
    bool isUnderWay() const;

Q_SIGNALS:
    void givenUp(); // by an answer, or because it was canceled
    void busyChanged();

private:
    void estimate(const std::filesystem::path& model);
    void setEstimated(const std::filesystem::path& model);
    void askAboutMemory(const std::filesystem::path& model, const MemoryNeed& need);

    Workbench m_workbench;
    bool m_isAttended;
    QWidget* m_window;
    UnsavedQuestion* m_unsaved;
    std::filesystem::path m_estimated; // the model that is looked at; empty: none
    bool m_isAskingAboutMemory = false;
    Background m_background;
};

} // namespace prosector::ui
