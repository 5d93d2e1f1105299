// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/compute_device.h"

#include "core/types/error.h"

#include <algorithm>
#include <string>

namespace prosector {

namespace {

// MPS, and CUDA in early versions of libtorch, have no type of their own for it.
bool isOutOfMemory(const c10::Error& failure)
{
    return dynamic_cast<const c10::OutOfMemoryError*>(&failure)
        || failure.msg().find("out of memory") != std::string::npos;
}

} // namespace

ComputeDevice::ComputeDevice(DeviceKind asked, std::vector<Accelerator> present)
    : m_present(std::move(present))
    , m_state{asked, requireDevice(asked, m_present), std::nullopt}
{
}

void ComputeDevice::set(DeviceKind asked)
{
    const DeviceKind used = requireDevice(asked, m_present);
    const bool isOther = used != m_state.used;
    m_state = {asked, used, std::nullopt};
    m_weightBytes = unlimited;
    if (isOther && m_changed) {
        m_changed();
    }
}

at::Device ComputeDevice::device() const
{
    const auto found = std::ranges::find(m_present, m_state.used, &Accelerator::kind);
    return found != m_present.end() ? found->device : at::Device(at::kCPU);
}

void ComputeDevice::giveWay(const c10::Error& failure)
{
    const bool isMemory = isOutOfMemory(failure);
    if (isMemory && m_weightBytes > 0) {
        m_weightBytes = 0;
    } else {
        const std::string device(name(m_state.used));
        const std::string said = failure.msg().substr(0, failure.msg().find('\n'));
        m_state.setback = isMemory
            ? Error(ErrorCode::OutOfMemory, say("Place", "device %1").with(device),
                    say("Error", "its memory is full, and the processor has taken over; nothing is lost"),
                    say("Remedy",
                        "Use a shorter text or smaller windows, close other programs that use the device, then choose "
                        "it again"))
            : Error(ErrorCode::Unsupported, say("Place", "device %1").with(device),
                    say("Error", "it failed (%1), and the processor has taken over; nothing is lost").with(said),
                    say("Remedy", "Check the device's driver, then choose it again"));
        m_state.used = DeviceKind::Cpu;
    }
    if (m_changed) {
        m_changed();
    }
}

} // namespace prosector
