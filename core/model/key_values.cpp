// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/detail/key_values.h"

#include <algorithm>
#include <vector>

namespace prosector {

namespace {

// The same numbers in a buffer with room for more tokens.
at::Tensor grown(const at::Tensor& buffer, std::int64_t tokens, std::int64_t room)
{
    std::vector<std::int64_t> shape = buffer.sizes().vec();
    shape[2] = room;
    at::Tensor result = at::empty(shape, buffer.options());
    result.narrow(2, 0, tokens).copy_(buffer.narrow(2, 0, tokens));
    return result;
}

} // namespace

void KeyValues::append(const at::Tensor& keys, const at::Tensor& values)
{
    const std::int64_t added = keys.size(2);
    if (m_tokens == 0) {
        // Without room to spare: a prompt that is kept for later takes no more than it needs.
        m_keys = keys.contiguous();
        m_values = values.contiguous();
        m_tokens = added;
        return;
    }
    const std::int64_t needed = m_tokens + added;
    if (needed > m_keys.size(2)) {
        const std::int64_t room = std::max(needed, 2 * m_tokens);
        m_keys = grown(m_keys, m_tokens, room);
        m_values = grown(m_values, m_tokens, room);
    }
    m_keys.narrow(2, m_tokens, added).copy_(keys);
    m_values.narrow(2, m_tokens, added).copy_(values);
    m_tokens = needed;
}

KeyValues KeyValues::snapshot() const
{
    KeyValues result;
    if (m_tokens > 0) {
        result.m_keys = keys(); // no room behind them: the next append makes a buffer of its own
        result.m_values = values();
        result.m_tokens = m_tokens;
    }
    return result;
}

std::int64_t KeyValues::bytes() const
{
    return m_tokens == 0 ? 0 : static_cast<std::int64_t>(keys().nbytes() + values().nbytes());
}

} // namespace prosector
