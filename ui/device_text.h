// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/device.h"

#include <QString>

namespace prosector::ui {

// A device as people call it.
QString deviceText(DeviceKind device);

} // namespace prosector::ui
