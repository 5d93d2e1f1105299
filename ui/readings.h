// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_service.h"
#include "widgets/block_table_model.h"
#include "widgets/heatmap_data.h"
#include "widgets/perplexity_readout.h"
#include "widgets/spike_data.h"
#include "widgets/word_probability_model.h"

#include <optional>
#include <vector>

namespace prosector::ui {

// What the core measured, in the form that the widgets take. `edited` is null, or the reference, where there is nothing
// to compare.

std::optional<widgets::PerplexityFigures> perplexityFigures(const Evaluation* reference, const Evaluation* edited);
// Of an estimate: the ratio over the windows so far, applied to the reference's perplexity on the whole text where that
// is known.
std::optional<widgets::PerplexityFigures> perplexityEstimate(const Evaluation* reference, const Comparison& estimate);
std::vector<widgets::WordProbability> wordProbabilities(const Evaluation* reference, const Evaluation* edited);
std::vector<widgets::WordProbability> wordProbabilities(const Comparison& estimate);
// What a scan measures of a block, in the order of the map's columns.
struct LayerMeasure
{
    QString name;
    QString definition; // with its source
    double value = 0;
};
std::vector<LayerMeasure> layerMeasures(const LayerScan& layer);
widgets::HeatmapData linearityMap(const Scan& scan);
std::vector<widgets::SpikeLayer> spikeLayers(const ScanReport& report);
std::vector<widgets::SpikeMark> candidateMarks(const Scan& scan);
// One row per block of the model; without a scan they show the switches alone.
std::vector<widgets::BlockRow> blockRows(const ModelFacts& model, const Scan* scan, const EditList& edits);

} // namespace prosector::ui
