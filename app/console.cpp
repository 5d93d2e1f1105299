// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <ostream>

namespace prosector::app {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int)
{
    interrupted = 1;
}

void catchSignals(bool on)
{
    struct sigaction action = {};
    action.sa_handler = on ? noteInterrupt : SIG_DFL;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one has its usual effect
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

constexpr const char* eraseLine = "\r\033[K";

} // namespace

Console::Kind Console::kindFor(bool quiet, bool onTerminal)
{
    return quiet ? Kind::Quiet : onTerminal ? Kind::Terminal : Kind::Plain;
}

Console::Console(std::ostream& messages, Kind kind)
    : m_messages(messages)
    , m_kind(kind)
    , m_feedback(m_stop.get_token(), &m_board)
{
    interrupted = 0;
    catchSignals(true);
    m_watcher = std::jthread([this](const std::stop_token& end) { watch(end); });
}

Console::~Console()
{
    m_watcher.request_stop();
    m_watcher.join();
    catchSignals(false);
    if (m_lineOpen) {
        m_messages << eraseLine << std::flush;
    }
}

void Console::say(const std::string& message)
{
    const std::lock_guard lock(m_mutex);
    if (m_kind == Kind::Quiet) {
        return;
    }
    m_messages << (m_lineOpen ? eraseLine : "") << message << std::endl;
    m_lineOpen = false;
}

void Console::endProgress()
{
    const std::lock_guard lock(m_mutex);
    if (m_lineOpen) {
        m_messages << eraseLine << std::flush;
    }
    m_lineOpen = false;
    m_progressEnded = true;
}

void Console::watch(const std::stop_token& end)
{
    constexpr std::chrono::milliseconds pause(100);
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    while (!end.stop_requested()) {
        if (interrupted) {
            m_stop.request_stop();
        }
        showProgress(m_board.read());
        never.wait_for(lock, end, pause, [] { return false; });
    }
}

void Console::showProgress(const Progress& progress)
{
    const std::lock_guard lock(m_mutex);
    if (m_kind == Kind::Quiet || m_progressEnded || progress.stage.empty()) {
        return;
    }
    const std::string stage = progress.stage.english();
    if (m_kind == Kind::Terminal) {
        const int percent = static_cast<int>(progress.fraction * 100);
        m_messages << eraseLine << stage << ' ' << percent << " %" << std::flush;
        m_lineOpen = true;
    } else if (stage != m_shownStage) {
        m_messages << stage << " ..." << std::endl;
    }
    m_shownStage = stage;
}

} // namespace prosector::app
