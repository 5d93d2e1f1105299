// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <memory>

// A device beside the processor for machines that have none, without torch's types: no file sees Qt's macros and
// torch's together.

namespace prosector::tests {

// Computes as the processor does, bit by bit, and is as strict as the strictest real one: tensors of two devices do not
// mix, there is no float64, and its memory cannot be read from outside.
struct FakeAccelerator
{
    // An engine that takes it for CUDA; a machine without any other.
    static std::unique_ptr<Engine> engine(EngineOptions options);

    static void setMemory(std::int64_t bytes); // what goes beyond throws "out of memory"; below 0: no limit
    static void setBroken(bool isBroken); // every operation fails
    static std::int64_t bytes(); // in use
    static std::int64_t mostBytes(); // since the last reset()
    static std::int64_t operations(); // since the last reset()
    static void reset();
};

} // namespace prosector::tests
