// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace prosector {

// What one block's attention keeps of the tokens that a sequence has so far: their keys, turned by their positions, and
// their values, one for each key-value head. The buffers grow by doubling, so that a new token costs its own size.
class KeyValues
{
public:
    KeyValues() = default;
    KeyValues(KeyValues&&) noexcept = default;
    KeyValues& operator=(KeyValues&&) noexcept = default;

    std::int64_t tokens() const { return m_tokens; }
    // keys, values: [1, key-value heads, new tokens, head width].
    void append(const at::Tensor& keys, const at::Tensor& values);
    // Views: [1, key-value heads, tokens, head width].
    at::Tensor keys() const { return m_keys.narrow(2, 0, m_tokens); }
    at::Tensor values() const { return m_values.narrow(2, 0, m_tokens); }

    // What is there now, without a copy of the numbers. Either may grow, and the other does not see it.
    KeyValues snapshot() const;
    std::int64_t bytes() const;

private:
    at::Tensor m_keys; // [1, key-value heads, room, head width]
    at::Tensor m_values;
    std::int64_t m_tokens = 0;
};

} // namespace prosector
