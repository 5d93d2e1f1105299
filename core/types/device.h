// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/error.h"

#include <optional>
#include <string_view>
#include <vector>

namespace prosector {

// What the forward pass computes on. Statistics over activations are gathered by the processor in float64 in any case.
enum class DeviceKind
{
    Auto, // CUDA, else MPS, else the processor
    Cpu,
    Cuda, // NVIDIA's, and AMD's through ROCm
    Mps // Apple's
};

// "auto", "cpu", "cuda", "mps".
std::string_view name(DeviceKind device);
std::optional<DeviceKind> deviceNamed(std::string_view text);

// Where an engine computes.
struct DeviceState
{
    DeviceKind asked = DeviceKind::Cpu;
    DeviceKind used = DeviceKind::Cpu; // never Auto
    std::optional<Error> setback; // why the processor took over from what was asked for
};

} // namespace prosector
