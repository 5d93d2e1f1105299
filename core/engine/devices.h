// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/device.h"

#include <vector>

namespace prosector {

// What this build of libtorch finds in this machine, the processor first.
std::vector<DeviceKind> availableDevices();

// The device that Auto stands for, or the one that was asked for. Throws Error::Unsupported where it is not there.
DeviceKind requireDevice(DeviceKind asked);

} // namespace prosector
