// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace prosector::ui {

// Where one thread leaves values for another, which takes only the newest of them.
template <class Value> class Newest
{
public:
    // Whether the one before was taken, so that the taker is to be told.
    bool put(Value value)
    {
        const std::lock_guard lock(m_mutex);
        return !std::exchange(m_value, std::move(value));
    }

    // Nothing where it was taken.
    std::optional<Value> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_value, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::optional<Value> m_value;
};

} // namespace prosector::ui
