// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/block_table_model.h"
#include "widgets/heatmap_data.h"
#include "widgets/perplexity_chart.h"
#include "widgets/spike_data.h"
#include "widgets/word_probability_model.h"

#include <QPalette>

#include <vector>

// What a scan of an eight-block model may look like.
namespace prosector::widgets::sample {

inline constexpr int layers = 8;
inline constexpr int spikeLayer = 1; // the highest peaks are here

HeatmapData heatmap();
std::vector<SpikeLayer> spikes();
std::vector<BlockRow> blocks();
std::vector<WordProbability> words();
std::vector<PerplexityState> states();

QPalette lightPalette();
QPalette darkPalette();

} // namespace prosector::widgets::sample
