// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/super_weight_check.h"
#include "core/analysis/detail/super_weight_search.h"
#include "core/analysis/published_weights.h"

#include <string>
#include <vector>

namespace prosector {

// "1[100, 300]": layer, row, column; of an expert "1.7[100, 300]".
std::string nameOf(const WeightCoordinate& at);

// `checks` belong to the first of `found`; the others stay NaN.
Table candidateTable(const std::vector<FoundSuperWeight>& found, const std::vector<SuperWeightCheck>& checks);
// The largest input and output of each layer, and the weight that would join them.
Table spikeTable(const std::vector<SuperWeightCandidate>& layers);
// The strongest output channel of each down projection by its weights alone; no rows for a model without gates.
Table scoreTable(const AnalysisContext& context);
// The checked candidates zeroed together: those of each intermediate channel, and all.
Table jointTable(EditCosts& costs, const std::vector<FoundSuperWeight>& found,
                 const std::vector<SuperWeightCheck>& checks);
// Published weights of this model beside what the checkpoint has there.
Table publishedTable(const OpenModel& model, const std::vector<PublishedSuperWeights>& published);

} // namespace prosector
