// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/device_text.h"

#include <QCoreApplication>

namespace prosector::ui {

QString deviceText(DeviceKind device)
{
    switch (device) {
    case DeviceKind::Auto:
        return QCoreApplication::translate("prosector::ui::Device", "automatic");
    case DeviceKind::Cpu:
        return QCoreApplication::translate("prosector::ui::Device", "CPU");
    case DeviceKind::Cuda:
        return QCoreApplication::translate("prosector::ui::Device", "GPU (CUDA)");
    case DeviceKind::Mps:
        return QCoreApplication::translate("prosector::ui::Device", "GPU (MPS)");
    }
    Q_UNREACHABLE();
}

} // namespace prosector::ui
