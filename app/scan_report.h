// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command.h"
#include "ui/engine_service.h"

namespace prosector::app {

// What a scan measured, as JSON and as tables.
CommandResult scanReport(const ui::ScanReport& report);

} // namespace prosector::app
