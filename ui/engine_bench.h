// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace prosector::ui {

// The engine on the background thread, made there when it is first needed. All but setCalibration() is for that thread.
class EngineBench
{
public:
    using Factory = std::function<std::unique_ptr<Engine>()>;
    using Model = std::shared_ptr<const ModelFacts>;

    // deviceChanged: is told when the engine computes elsewhere.
    EngineBench(Factory factory, std::function<void(const DeviceState&)> deviceChanged);

    // What linear blocks are fitted on from the next use on; before the first call, what the factory says.
    void setCalibration(Text text);

    Model open(const std::filesystem::path& path, const Feedback& feedback);
    void setDevice(DeviceKind device);
    // Throws Cancelled where that is not the model that is open.
    Engine& readyFor(const Model& intended);
    // To be called after each use.
    void tellDevice();

private:
    Engine& engine();
    void calibrate();

    Factory m_factory;
    std::function<void(const DeviceState&)> m_deviceChanged;
    std::unique_ptr<Engine> m_engine;
    Model m_model;
    DeviceState m_device; // as it was told
    std::mutex m_mutex; // of the next
    std::shared_ptr<const Text> m_calibration; // null: the factory's
    std::shared_ptr<const Text> m_calibratedOn;
};

} // namespace prosector::ui
