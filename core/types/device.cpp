// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/types/device.h"

#include <algorithm>
#include <array>

namespace prosector {

namespace {

constexpr std::array<std::string_view, 4> names{"auto", "cpu", "cuda", "mps"};

} // namespace

std::string_view name(DeviceKind device)
{
    return names[static_cast<std::size_t>(device)];
}

std::optional<DeviceKind> deviceNamed(std::string_view text)
{
    const auto found = std::ranges::find(names, text);
    return found != names.end() ? std::optional(static_cast<DeviceKind>(found - names.begin())) : std::nullopt;
}

} // namespace prosector
