// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/feedback.h"

#include <iosfwd>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

namespace prosector::app {

// The person at the other end: shows progress and messages on one stream, and turns Ctrl+C into a stop.
//
// A thread polls ten times a second. The first SIGINT or SIGTERM asks the running computation to stop; a second one
// ends the program at once. One at a time: the signal handlers belong to the process.
class Console
{
public:
    enum class Kind
    {
        Terminal,
        Plain,
        Quiet
    }; // a moving line, a line per stage, nothing

    static Kind kindFor(bool quiet, bool onTerminal);

    Console(std::ostream& messages, Kind kind);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    const Feedback& feedback() const { return m_feedback; }
    bool isStopped() const { return m_stop.stop_requested(); }
    // Takes the progress off the screen and shows none from now on: an answer is about to be written there.
    void endProgress();
    // A line of its own; not shown where it is quiet.
    void say(const std::string& message);

private:
    void watch(const std::stop_token& end);
    void showProgress(const Progress& progress);

    std::ostream& m_messages;
    Kind m_kind;
    std::mutex m_mutex; // of the stream and what is on it
    std::string m_shownStage;
    bool m_lineOpen = false;
    bool m_progressEnded = false;
    ProgressBoard m_board;
    std::stop_source m_stop;
    Feedback m_feedback;
    std::jthread m_watcher; // last: starts when the rest stands, ends first
};

} // namespace prosector::app
