// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/token_choice.h"

namespace prosector {

Choice tokenChoice()
{
    return {{{"all", say("Choice", "all")}, {"no-first", say("Choice", "without position 0")}}};
}

} // namespace prosector
