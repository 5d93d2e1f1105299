// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/figure.h"
#include "core/types/model_facts.h"
#include "core/types/text.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

// Analyses on given token ids, without torch's types: no file sees Qt's macros and torch's together.

namespace prosector::tests {

class AnalysisProbe
{
public:
    explicit AnalysisProbe(const std::filesystem::path& model, Text calibration = {});
    ~AnalysisProbe();

    const ModelFacts& facts() const;
    // Runs an analysis on these windows. `text`: the request's, for what reads it beside the windows.
    Figure analyze(const std::string& id, const std::vector<std::vector<std::int64_t>>& windows,
                   const std::map<std::string, std::string>& settings = {}, const EditList& edits = {},
                   const Text& text = {}) const;
    // Made-up token ids that the model knows.
    std::vector<std::vector<std::int64_t>> windows(std::int64_t count, std::int64_t length) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// What is wrong with a figure's form; empty: nothing. Columns of the first table are as its analysis declares them,
// tables are rectangular, and plots name what is there.
std::string complaintAbout(const Figure& figure, const std::string& id);

} // namespace prosector::tests
