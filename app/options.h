// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/types/device.h"
#include "core/types/edit.h"
#include "core/types/passages.h"
#include "core/types/protocol.h"

#include <optional>
#include <vector>

namespace prosector::app {

// The options that several commands share, in groups.
std::vector<const OptionForm*> generalOptions(); // every command
std::vector<const OptionForm*> textOptions(); // commands that take a text
std::vector<const OptionForm*> passageOptions(); // commands that may run a text in parts
std::vector<const OptionForm*> protocolOptions(); // commands that score or measure one
std::vector<const OptionForm*> calibrationOptions(); // what fits are made on
std::vector<const OptionForm*> editOptions(); // commands that run the model, calibration included

// What those options say. Throw Error::Usage for what cannot be understood.
Protocol protocolFrom(const Arguments& arguments);
std::optional<PassageRule> passageRuleFrom(const Arguments& arguments); // nothing: the text is one
BosPolicy bosFrom(const Arguments& arguments);
EditList editsFrom(const Arguments& arguments);
DeviceKind deviceFrom(const Arguments& arguments);
// Throws Error::Unsupported for a device that is not there, and Error::Usage for a type that is not computed in.
void checkComputation(const Arguments& arguments);

} // namespace prosector::app
