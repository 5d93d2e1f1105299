// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/edit.h"
#include "core/types/model_facts.h"
#include "tests/core/matrices.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// The inside of an edited model for tests, without torch's types: no file sees Qt's macros and torch's together.

namespace prosector::tests {

using TokenIds = std::vector<std::vector<std::int64_t>>; // windows

// Activations of all windows: one row for each token, window after window.
struct ProbedRun
{
    const Rows& at(std::int64_t layer, Site site) const { return sites.at({layer, site}); }

    std::map<std::pair<std::int64_t, Site>, Rows> sites;
    Rows headInput{0, 1};
};

class EditProbe
{
public:
    // Edits are calibrated on these windows, with the default ridge.
    EditProbe(const std::filesystem::path& model, TokenIds calibration, bool withoutFirst = false);
    ~EditProbe();

    const ModelFacts& facts() const;
    // Checks the edits, lays them over the model and runs the windows.
    ProbedRun run(const EditList& edits, const TokenIds& windows) const;
    bool looksAhead(const EditList& edits) const;

    // Gain and bias of a norm, bias of a matrix; empty where the model has none.
    std::vector<double> gain(NormPlace norm, std::int64_t layer) const;
    std::vector<double> bias(NormPlace norm, std::int64_t layer) const;
    std::vector<double> bias(Matrix matrix, std::int64_t layer) const;
    double normEpsilon() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

// The formulas by themselves, in float64.
std::vector<double> tokenDeviations(const Rows& x, double epsilon, bool layerNorm);
Rows normedByDeviations(const Rows& x, const std::vector<double>& gain, const std::vector<double>& bias,
                        const std::vector<double>& deviations, bool layerNorm);
// The activation that a config.json calls by this name.
std::vector<double> activatedBy(const std::string& name, std::vector<double> values);
// One window through a down projection whose row was zeroed somewhere; `weights` is the row before that.
Rows withRestoredRow(const Rows& in, const Rows& out, std::int64_t row, const std::vector<double>& weights);

} // namespace prosector::tests
