// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <string>

namespace prosector::app {

class Console;

// A text on its way to the screen while a model writes it, and how fast it comes.
class LiveText
{
public:
    // What stands in front of it: a heading, the prompt. `out` may be null: then the tokens are only counted.
    LiveText(std::string front, std::ostream* out, Console& console);
    // A text that was stopped keeps its line.
    ~LiveText();
    LiveText(const LiveText&) = delete;
    LiveText& operator=(const LiveText&) = delete;

    // The text so far, after each token: what is new is written. Throws Error::InputOutput where the stream refuses.
    void grow(const std::string& soFar);
    // The whole text: what of it is not written yet, and the end of the line.
    void finish(const std::string& whole);

    // From the first token to the last, the prompt not counted; not a number where there are fewer than two.
    double tokensPerSecond() const;

private:
    using Clock = std::chrono::steady_clock;

    void write(const std::string& part);

    std::string m_front; // until it is written
    std::ostream* m_out;
    Console& m_console;
    std::string m_written;
    bool m_lineOpen = false;
    std::int64_t m_tokens = 0;
    Clock::time_point m_first;
    Clock::time_point m_last;
};

} // namespace prosector::app
