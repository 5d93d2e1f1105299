// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checkpoint/detail/json_file.h"
#include "core/types/figure.h"

namespace prosector {

// A figure but for the values of its columns.
nlohmann::json jsonOf(const Figure& figure);

// The same figure, its columns of the right type and without values. Throws Error, which names the field, also where a
// plot names what no table has.
Figure figureFrom(const JsonFile& object);

} // namespace prosector
