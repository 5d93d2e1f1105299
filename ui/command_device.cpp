// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command_device.h"

#include "ui/command_ids.h"
#include "ui/commands.h"
#include "ui/engine_service.h"
#include "ui/settings.h"
#include "ui/workbench.h"

namespace prosector::ui {

void addDeviceCommands(const Workbench& workbench)
{
    Commands& commands = *workbench.commands;
    EngineService* service = workbench.service;
    Settings* settings = workbench.settings;
    const auto add = [&](DeviceKind device, const char* text, const char* description) {
        const std::string_view word = name(device);
        commands.add({.id = QString(menu::devices) + u'.'
                          + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                      .text = text,
                      .description = description,
                      .menu = menu::devices,
                      .act =
                          [=] {
                              settings->setDevice(device);
                              service->setDevice(device);
                          },
                      .isChecked = [=] { return service->device().asked == device; }});
    };
    add(DeviceKind::Auto, QT_TRANSLATE_NOOP("command", "&Automatic"),
        QT_TRANSLATE_NOOP("command", "Computes on a GPU where there is one, else on the CPU"));
    add(DeviceKind::Cpu, QT_TRANSLATE_NOOP("command", "&CPU"),
        QT_TRANSLATE_NOOP("command", "Computes on the CPU; all that was computed stays"));
    add(DeviceKind::Cuda, QT_TRANSLATE_NOOP("command", "&GPU (CUDA)"),
        QT_TRANSLATE_NOOP("command", "Computes on an NVIDIA or AMD GPU; all that was computed stays"));
    add(DeviceKind::Mps, QT_TRANSLATE_NOOP("command", "GPU (&MPS)"),
        QT_TRANSLATE_NOOP("command", "Computes on an Apple GPU; all that was computed stays"));
    QObject::connect(service, &EngineService::deviceChanged, &commands, &Commands::refresh);
    // A device that was refused is not chosen, whatever the menu has marked.
    QObject::connect(service, &EngineService::failed, &commands, &Commands::refresh);
}

} // namespace prosector::ui
