// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/protocol.h"

#include <array>
#include <cstddef>

namespace prosector {

namespace {

constexpr std::array<std::string_view, 6> names{"bos-windows", "paper",   "huggingface",
                                                "llama.cpp",   "lm-eval", "passages"};

} // namespace

std::string_view name(ProtocolKind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

std::optional<ProtocolKind> protocolNamed(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) {
            return static_cast<ProtocolKind>(i);
        }
    }
    return std::nullopt;
}

} // namespace prosector
