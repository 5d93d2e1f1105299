// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plot_tables.h"

#include "core/edit/edit_grammar.h"
#include "core/types/scan_table.h"
#include "ui/dissection.h"
#include "ui/engine_service.h"
#include "ui/word_column.h"

#include <limits>
#include <numeric>

namespace prosector::ui {

namespace {

template <class Value, class Row, class Of>
Column columnOf(const std::vector<Row>& rows, std::string name, Sentence title, Sentence unit, Of of)
{
    std::vector<Value> values;
    for (const Row& row : rows) {
        values.push_back(of(row));
    }
    return {std::move(name), std::move(title), std::move(unit), std::move(values)};
}

Column counted(std::size_t rows, std::string name, Sentence title)
{
    std::vector<std::int64_t> numbers(rows);
    std::iota(numbers.begin(), numbers.end(), 0);
    return {std::move(name), std::move(title), {}, std::move(numbers)};
}

// Files name a state as they do in every language.
Column stateColumn(const std::vector<widgets::BlockRow>& blocks)
{
    std::vector<WordCell> cells;
    for (const widgets::BlockRow& block : blocks) {
        const char* name = block.state == widgets::BlockState::Original ? "original"
            : block.state == widgets::BlockState::Linear                ? "linear"
                                                                        : "dropped";
        cells.push_back({name, widgets::blockStateName(block.state).toStdString()});
    }
    return wordColumn("state", say("Figure", "State"), cells);
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
            say("Figure", "Loss of each token"),
            {counted(rows, "token", say("Figure", "Token")),
             columnOf<std::int64_t>(tokens.places, "window", say("Figure", "Window"), {},
                                    [](const TokenPlace& place) { return place.window; }),
             columnOf<std::int64_t>(tokens.places, "position", say("Figure", "Position"), {},
                                    [](const TokenPlace& place) { return place.position.value(); }),
             Column{"text", say("Figure", "Text"), {}, tokens.texts},
             Column{"loss_before", say("Figure", "Loss before"), say("Unit", "nats"),
                    numbers([&](std::size_t row) { return at(reference, row); })},
             Column{"loss", say("Figure", "Loss"), say("Unit", "nats"),
                    numbers([&](std::size_t row) { return at(edited, row); })},
             Column{"change", say("Figure", "Change in loss"), say("Unit", "nats"),
                    numbers([&](std::size_t row) { return at(edited, row) - at(reference, row); })}}};
}

Table perplexityTable(const std::vector<VisitedState>& states)
{
    std::vector<WordCell> names; // files name a state by its edits, as the command line takes them
    for (const VisitedState& state : states) {
        names.push_back({state.edits.empty() ? "original" : formatEdits(state.edits), state.text.toStdString()});
    }
    return {"states",
            say("Figure", "Visited states"),
            {counted(states.size(), "step", say("Figure", "Step")), wordColumn("state", say("Figure", "State"), names),
             columnOf<double>(states, "perplexity", say("Figure", "Perplexity"), {}, [](const VisitedState& state) {
                 return state.evaluation ? state.evaluation->perplexity() : std::numeric_limits<double>::quiet_NaN();
             })}};
}

Table wordTable(const std::vector<widgets::WordProbability>& words)
{
    using Word = widgets::WordProbability;
    const auto numbers = [&](const char* name, const Sentence& title, double Word::*member) {
        return columnOf<double>(words, name, title, {}, [=](const Word& word) { return word.*member; });
    };
    return {"words",
            say("Figure", "Watched words"),
            {columnOf<std::string>(words, "word", say("Figure", "Word"), {},
                                   [](const Word& word) { return word.word.toStdString(); }),
             numbers("before", say("Figure", "Probability before"), &Word::before),
             numbers("after", say("Figure", "Probability after"), &Word::after),
             numbers("ratio", say("Figure", "Ratio"), &Word::ratio),
             numbers("ratio_low", say("Figure", "Ratio, 95 % from"), &Word::ratioLow),
             numbers("ratio_high", say("Figure", "Ratio, 95 % to"), &Word::ratioHigh),
             columnOf<std::int64_t>(words, "several_tokens", say("Figure", "Several tokens"), {},
                                    [](const Word& word) { return std::int64_t(word.severalTokens); })}};
}

Table blockTable(const std::vector<widgets::BlockRow>& blocks)
{
    using Block = widgets::BlockRow;
    const auto numbers = [&](const char* name, const Sentence& title, double Block::*member) {
        return columnOf<double>(blocks, name, title, {}, [=](const Block& block) { return block.*member; });
    };
    return {"blocks",
            say("Figure", "Blocks of the model"),
            {counted(blocks.size(), "layer", say("Figure", "Layer")),
             numbers("linearity", say("Figure", "Linearity"), &Block::linearity),
             numbers("linearity_update", say("Figure", "Linearity of the update"), &Block::linearityUpdate),
             numbers("block_influence", say("Figure", "Block Influence"), &Block::blockInfluence),
             numbers("max_down_in", say("Figure", "Largest down projection input"), &Block::maxDownInput),
             numbers("max_down_out", say("Figure", "Largest down projection output"), &Block::maxDownOutput),
             stateColumn(blocks), numbers("t", say("Figure", "Share of the linear map"), &Block::linearShare),
             columnOf<double>(blocks, "dropped_loss", say("Figure", "Change in loss without the block"),
                              say("Unit", "nats"), [](const Block& block) { return block.droppedLoss; })}};
}

} // namespace prosector::ui
