// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace prosector::ui {

class SessionKeeper;

// Asks what becomes of edits and snapshots that are not saved, before they are left behind.
class UnsavedQuestion : public QObject
{
    Q_OBJECT

public:
    UnsavedQuestion(SessionKeeper* keeper, QWidget* window);

    // Where nothing would be lost, or when the work is saved or not wanted: goOn. Else, also where it cannot be saved:
    // stay. While a question waits for its answer, another one is not asked: stay.
    void ask(const std::function<void()>& goOn, const std::function<void()>& stay);
    bool isOpen() const { return m_isOpen; }

private:
    void save();
    void takeSaved(bool isSaved);
    void decide(bool goesOn);

    SessionKeeper* m_keeper;
    QWidget* m_window;
    std::function<void()> m_goOn;
    std::function<void()> m_stay;
    bool m_isOpen = false;
};

} // namespace prosector::ui
