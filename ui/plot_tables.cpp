// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plot_tables.h"

#include "core/types/scan_table.h"
#include "ui/engine_service.h"

#include <limits>
#include <numeric>

namespace prosector::ui {

namespace {

template <class Value, class Row, class Of>
Column columnOf(const std::vector<Row>& rows, std::string name, std::string title, std::string unit, Of of)
{
    std::vector<Value> values;
    for (const Row& row : rows) {
        values.push_back(of(row));
    }
    return {std::move(name), std::move(title), std::move(unit), std::move(values)};
}

Column counted(std::size_t rows, std::string name, std::string title)
{
    std::vector<std::int64_t> numbers(rows);
    std::iota(numbers.begin(), numbers.end(), 0);
    return {std::move(name), std::move(title), {}, std::move(numbers)};
}

// As files call it, in every language.
std::string stateName(widgets::BlockState state)
{
    return state == widgets::BlockState::Original ? "original"
        : state == widgets::BlockState::Linear    ? "linear"
                                                  : "dropped";
}

} // namespace

Table linearityTable(const Scan& scan)
{
    return columnsOf(layerTable(scan),
                     {"layer", "linearity", "linearity_update", "block_influence", "linearity_no_first",
                      "linearity_update_no_first", "block_influence_no_first"});
}

Table spikeTable(const Scan& scan)
{
    return columnsOf(layerTable(scan),
                     {"layer", "down_in", "down_in_token", "down_in_channel", "down_out", "down_out_token",
                      "down_out_channel", "residual_max", "residual_max_token", "residual_max_channel"});
}

Table tokenTable(const TokenTexts& tokens, const std::vector<float>& reference, const std::vector<float>& edited)
{
    const std::size_t rows = tokens.texts.size();
    const auto numbers = [&](auto of) {
        std::vector<double> values;
        for (std::size_t row = 0; row < rows; ++row) {
            values.push_back(of(row));
        }
        return values;
    };
    const auto at = [](const std::vector<float>& losses, std::size_t row) {
        return row < losses.size() ? static_cast<double>(losses[row]) : std::numeric_limits<double>::quiet_NaN();
    };
    return {"tokens",
            "Loss of each token",
            {counted(rows, "token", "Token"),
             columnOf<std::int64_t>(tokens.places, "window", "Window", {},
                                    [](const TokenPlace& place) { return place.window; }),
             columnOf<std::int64_t>(tokens.places, "position", "Position", {},
                                    [](const TokenPlace& place) { return place.position.value(); }),
             Column{"text", "Text", {}, tokens.texts},
             Column{"loss_before", "Loss before", "nats", numbers([&](std::size_t row) { return at(reference, row); })},
             Column{"loss", "Loss", "nats", numbers([&](std::size_t row) { return at(edited, row); })},
             Column{"change", "Change in loss", "nats",
                    numbers([&](std::size_t row) { return at(edited, row) - at(reference, row); })}}};
}

Table perplexityTable(const std::vector<widgets::PerplexityState>& states)
{
    using State = widgets::PerplexityState;
    return {"states",
            "Visited states",
            {counted(states.size(), "step", "Step"),
             columnOf<std::string>(states, "state", "State", {},
                                   [](const State& state) { return state.label.toStdString(); }),
             columnOf<double>(states, "perplexity", "Perplexity", {},
                              [](const State& state) { return state.perplexity; })}};
}

Table wordTable(const std::vector<widgets::WordProbability>& words)
{
    using Word = widgets::WordProbability;
    const auto numbers = [&](const char* name, const char* title, double Word::*member) {
        return columnOf<double>(words, name, title, {}, [=](const Word& word) { return word.*member; });
    };
    return {"words",
            "Watched words",
            {columnOf<std::string>(words, "word", "Word", {}, [](const Word& word) { return word.word.toStdString(); }),
             numbers("before", "Probability before", &Word::before),
             numbers("after", "Probability after", &Word::after), numbers("ratio", "Ratio", &Word::ratio),
             numbers("ratio_low", "Ratio, 95 % from", &Word::ratioLow),
             numbers("ratio_high", "Ratio, 95 % to", &Word::ratioHigh),
             columnOf<std::int64_t>(words, "several_tokens", "Several tokens", {},
                                    [](const Word& word) { return std::int64_t(word.severalTokens); })}};
}

Table blockTable(const std::vector<widgets::BlockRow>& blocks)
{
    using Block = widgets::BlockRow;
    const auto numbers = [&](const char* name, const char* title, double Block::*member) {
        return columnOf<double>(blocks, name, title, {}, [=](const Block& block) { return block.*member; });
    };
    return {
        "blocks",
        "Blocks",
        {counted(blocks.size(), "layer", "Layer"), numbers("linearity", "Linearity", &Block::linearity),
         numbers("linearity_update", "Linearity of the update", &Block::linearityUpdate),
         numbers("block_influence", "Block Influence", &Block::blockInfluence),
         numbers("max_down_in", "Largest down projection input", &Block::maxDownInput),
         numbers("max_down_out", "Largest down projection output", &Block::maxDownOutput),
         columnOf<std::string>(blocks, "state", "State", {}, [](const Block& block) { return stateName(block.state); }),
         numbers("t", "Share of the linear map", &Block::linearShare),
         columnOf<double>(blocks, "dropped_loss", "Change in loss without the block", "nats",
                          [](const Block& block) { return block.droppedLoss; })}};
}

} // namespace prosector::ui
