// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/pickle_value.h"

#include <span>
#include <string>
#include <string_view>

namespace prosector {

// The few names of PyTorch and Python that a state dictionary's pickle needs, as data: what Python would call, this
// only writes down. Complaints name `where`: the file, and the pickle's place in it.

// Throws Error::Unsupported for every name that is not one of PickleGlobal.
PickleName pickleName(std::string_view module, std::string_view name, const std::string& where);

// What calling the name with these arguments gives. Throws Error::Malformed where they do not fit.
PickleValue pickleCall(const PickleName& name, const PickleTuple& arguments, const PickleValues& values,
                       const std::string& where);

// ("storage", type, key, device, elements)
PickledStorage pickledStorage(const PickleTuple& parts, const PickleValues& values, const std::string& where);

} // namespace prosector
