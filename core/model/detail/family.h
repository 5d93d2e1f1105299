// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model_spec.h"

#include <span>
#include <string_view>
#include <vector>

namespace prosector {

struct JsonFile;

// One model family: recognises a config.json and says what it means. The forward pass knows no family.
// To add one: a file in core/model/families/ that defines `const Family& <file name>Family()`; the build finds it.
struct Family
{
    std::string_view modelType; // of config.json

    // Throws Error naming the field of config.json that is missing or wrong.
    ModelSpec (*spec)(const JsonFile& config);
    // Every tensor the forward pass asks for.
    std::vector<TensorBinding> (*bindings)(const ModelSpec& spec, const JsonFile& config);
    // Leads most tensor names; checkpoints of the bare decoder leave it out.
    std::string_view prefix = {};
};

// All families, generated from the folder by the build.
std::span<const Family* const> families();

// The one that model_type of a config.json names. Throws Error::Unsupported where it is unknown.
const Family& familyOf(const JsonFile& config);

} // namespace prosector
