// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace prosector::widgets {

// What stands in a block's place.
enum class BlockState
{
    Original,
    Linear,
    Dropped
};

} // namespace prosector::widgets
