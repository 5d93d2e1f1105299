// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/accelerators.h"

#include "core/engine/devices.h"
#include "core/types/error.h"

#include <ATen/Context.h>

#include <algorithm>
#include <string>

namespace prosector {

std::vector<Accelerator> accelerators()
{
    std::vector<Accelerator> present;
    if (at::hasCUDA()) {
        present.push_back({DeviceKind::Cuda, at::Device(at::kCUDA, 0)});
    }
    if (at::hasMPS()) {
        present.push_back({DeviceKind::Mps, at::Device(at::kMPS, 0)});
    }
    return present;
}

DeviceKind requireDevice(DeviceKind asked, const std::vector<Accelerator>& present)
{
    if (asked == DeviceKind::Cpu) {
        return asked;
    }
    if (asked == DeviceKind::Auto) {
        return present.empty() ? DeviceKind::Cpu : present.front().kind;
    }
    if (std::ranges::none_of(present, [&](const Accelerator& one) { return one.kind == asked; })) {
        std::string names = "auto, cpu";
        for (const Accelerator& one : present) {
            names += ", " + std::string(name(one.kind));
        }
        throw Error(
            ErrorCode::Unsupported, say("Place", "device %1").with(std::string(name(asked))),
            say("Error", "libtorch finds no such device in this machine"),
            say("Remedy",
                "Choose one of %1, or build the program with a libtorch that is made for it and check the driver")
                .with(names));
    }
    return asked;
}

std::vector<DeviceKind> availableDevices()
{
    std::vector<DeviceKind> kinds{DeviceKind::Cpu};
    for (const Accelerator& one : accelerators()) {
        kinds.push_back(one.kind);
    }
    return kinds;
}

DeviceKind requireDevice(DeviceKind asked)
{
    return requireDevice(asked, accelerators());
}

} // namespace prosector
