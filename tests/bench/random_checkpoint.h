// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/data_type.h"

#include <cstdint>
#include <filesystem>

namespace prosector::bench {

// A Llama-architecture checkpoint with seeded random weights and a tokenizer of single bytes.
struct RandomModel
{
    std::int64_t layers = 12;
    std::int64_t width = 768;
    std::int64_t heads = 12;
    std::int64_t intermediate = 2048;
    std::int64_t vocabulary = 50257;
    std::int64_t context = 1024;
    DataType dtype = DataType::BFloat16; // or Float32
};

void writeRandomCheckpoint(const RandomModel& model, const std::filesystem::path& folder);

} // namespace prosector::bench
