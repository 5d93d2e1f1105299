// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/engine_bench.h"

#include <utility>

namespace prosector::ui {

EngineBench::EngineBench(Factory factory, std::function<void(const DeviceState&)> deviceChanged)
    : m_factory(std::move(factory))
    , m_deviceChanged(std::move(deviceChanged))
{
}

void EngineBench::setCalibration(Text text)
{
    auto next = std::make_shared<const Text>(std::move(text));
    const std::lock_guard lock(m_mutex);
    if (!m_calibration || *m_calibration != *next) {
        m_calibration = std::move(next);
    }
}

Engine& EngineBench::engine()
{
    if (!m_engine) {
        m_engine = m_factory();
    }
    return *m_engine;
}

EngineBench::Model EngineBench::open(const std::filesystem::path& path, const Feedback& feedback)
{
    m_model = engine().open(path, feedback);
    return m_model;
}

void EngineBench::setDevice(DeviceKind device)
{
    engine().setDevice(device);
}

Engine& EngineBench::readyFor(const Model& intended)
{
    if (!intended || m_model != intended) {
        throw Cancelled();
    }
    calibrate();
    return *m_engine;
}

void EngineBench::calibrate()
{
    std::shared_ptr<const Text> wanted;
    {
        const std::lock_guard lock(m_mutex);
        wanted = m_calibration;
    }
    if (wanted != m_calibratedOn) {
        m_engine->setCalibration(*wanted);
        m_calibratedOn = wanted;
    }
}

void EngineBench::tellDevice()
{
    if (!m_engine) {
        return;
    }
    const DeviceState now = m_engine->device();
    if (now.used != m_device.used || now.asked != m_device.asked
        || now.setback.has_value() != m_device.setback.has_value()) {
        m_device = now;
        m_deviceChanged(now);
    }
}

} // namespace prosector::ui
