// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/types/figure.h"
#include "core/types/scan.h"
#include "widgets/block_table_model.h"
#include "widgets/word_probability_model.h"

#include <vector>

namespace prosector::ui {

struct TokenTexts;
struct VisitedState;

// The numbers behind the plots of the window, as tables.

Table linearityTable(const Scan& scan);
Table spikeTable(const Scan& scan);
// The losses in nats, by token; where there are none or too few, NaN.
Table tokenTable(const TokenTexts& tokens, const std::vector<float>& reference, const std::vector<float>& edited);
Table perplexityTable(const std::vector<VisitedState>& states);
Table wordTable(const std::vector<widgets::WordProbability>& words);
Table blockTable(const std::vector<widgets::BlockRow>& blocks); // by layer

} // namespace prosector::ui
