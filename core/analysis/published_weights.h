// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/model_facts.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace prosector {

// A super weight that somebody published: an element of a down projection.
struct PublishedWeight
{
    WeightCoordinate at;
    std::optional<double> value; // as the source read it from the checkpoint
};

// What is published of one model, and what tells the model: models of one shape may be different ones.
struct PublishedSuperWeights
{
    std::string model; // as people call it
    std::string family; // model_type
    std::int64_t layers = 0;
    std::int64_t width = 0;
    std::int64_t intermediate = 0;
    std::int64_t vocabulary = 0;
    std::int64_t context = 0; // tokens
    std::string source;
    std::string note;
    std::vector<PublishedWeight> weights;

    // Whether family and every size are the model's.
    bool isAbout(const ModelFacts& facts) const;
};

// Reads such a list (resources/super_weights.json). Throws Error that names the file, the entry and the field.
std::vector<PublishedSuperWeights> readPublishedSuperWeights(const std::filesystem::path& path);

} // namespace prosector
