// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <ATen/ATen.h>

#include <memory>
#include <vector>

namespace prosector {

// A device beside the processor, and libtorch's name for it.
struct Accelerator
{
    DeviceKind kind;
    at::Device device;
};

// What this machine has, in the order in which Auto prefers them.
std::vector<Accelerator> accelerators();

// As requireDevice() of core/engine/devices.h, of these.
DeviceKind requireDevice(DeviceKind asked, const std::vector<Accelerator>& present);

// An engine that believes it has these, so that tests can bring one of their own.
std::unique_ptr<Engine> makeEngine(EngineOptions options, std::vector<Accelerator> present);

} // namespace prosector
