// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live_text.h"

#include "app/command_line.h"
#include "app/console.h"

#include <limits>
#include <ostream>
#include <utility>

namespace prosector::app {

LiveText::LiveText(std::string front, std::ostream* out, Console& console)
    : m_front(std::move(front))
    , m_out(out)
    , m_console(console)
{
}

LiveText::~LiveText()
{
    if (m_lineOpen) {
        *m_out << std::endl;
    }
}

void LiveText::grow(const std::string& soFar)
{
    m_last = Clock::now();
    m_first = m_tokens == 0 ? m_last : m_first;
    ++m_tokens;
    // A token may change the text before it; then the rest waits for the end.
    if (soFar.starts_with(m_written)) {
        write(soFar.substr(m_written.size()));
        m_written = soFar;
    }
}

void LiveText::finish(const std::string& whole)
{
    write((whole.starts_with(m_written) ? whole.substr(m_written.size()) : '\n' + whole) + '\n');
    m_lineOpen = false;
}

double LiveText::tokensPerSecond() const
{
    const double seconds = std::chrono::duration<double>(m_last - m_first).count();
    return m_tokens > 1 && seconds > 0 ? static_cast<double>(m_tokens - 1) / seconds
                                       : std::numeric_limits<double>::quiet_NaN();
}

void LiveText::write(const std::string& part)
{
    if (m_out) {
        m_console.endProgress();
        m_lineOpen = true;
        writeOut(std::exchange(m_front, {}) + part, *m_out);
    }
}

} // namespace prosector::app
