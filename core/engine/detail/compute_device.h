// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/detail/accelerators.h"
#include "core/types/device.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace prosector {

// The device that an engine computes on, and how it gives way when the device fails: first only the weights of the
// block in use stay on it, then the processor takes over.
class ComputeDevice
{
public:
    // Called when the device or its budget has changed: nothing of what was made on the former one may be used again.
    using Changed = std::function<void()>;

    // Throws Error::Unsupported for a device that is not there.
    ComputeDevice(DeviceKind asked, std::vector<Accelerator> present);

    void onChange(Changed changed) { m_changed = std::move(changed); }
    // Throws Error::Unsupported and changes nothing where it is not there.
    void set(DeviceKind asked);
    const DeviceState& state() const { return m_state; }
    at::Device device() const;
    // Bytes of weights that may stay on the device between uses.
    std::int64_t weightBytes() const { return m_weightBytes; }

    // compute(), again and again while the device fails and there is a way to give. What libtorch complains about on
    // the processor passes through.
    template <class Compute> auto run(const Compute& compute)
    {
        while (true) {
            try {
                return compute();
            } catch (const c10::Error& failure) {
                if (device().is_cpu()) {
                    throw;
                }
                giveWay(failure);
            }
        }
    }

private:
    static constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

    void giveWay(const c10::Error& failure);

    std::vector<Accelerator> m_present;
    DeviceState m_state;
    std::int64_t m_weightBytes = unlimited;
    Changed m_changed;
};

} // namespace prosector
