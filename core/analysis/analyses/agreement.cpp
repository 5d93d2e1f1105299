// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/detail/analysis.h"
#include "core/analysis/detail/scan_windows.h"
#include "core/analysis/detail/table_rows.h"
#include "core/analysis/layer_ranking.h"
#include "core/checkpoint/text_file.h"
#include "core/types/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace prosector {

namespace {

struct Measure
{
    const char* name;
    const char* title;
    double (*of)(const LayerScan&);
};

constexpr std::array<Measure, 9> measures{{
    {"block_influence", marked("Figure", "Block Influence"),
     [](const LayerScan& layer) { return layer.blockInfluence; }},
    {"block_influence_no_first", marked("Figure", "Block Influence without position 0"),
     [](const LayerScan& layer) { return layer.blockInfluenceNoFirst; }},
    {"linearity", marked("Figure", "Linearity"), [](const LayerScan& layer) { return layer.linearity; }},
    {"linearity_no_first", marked("Figure", "Linearity without position 0"),
     [](const LayerScan& layer) { return layer.linearityNoFirst; }},
    {"linearity_update", marked("Figure", "Linearity of the update"),
     [](const LayerScan& layer) { return layer.linearityUpdate; }},
    {"linearity_update_no_first", marked("Figure", "Linearity of the update without position 0"),
     [](const LayerScan& layer) { return layer.linearityUpdateNoFirst; }},
    {"down_in", marked("Figure", "Largest down projection input"),
     [](const LayerScan& layer) { return std::abs(layer.downIn.value); }},
    {"down_out", marked("Figure", "Largest down projection output"),
     [](const LayerScan& layer) { return std::abs(layer.downOut.value); }},
    {"residual_max", marked("Figure", "Largest entry of the residual stream"),
     [](const LayerScan& layer) { return std::abs(layer.residualMax.value); }},
}};

Choice anyMeasure()
{
    Choice choice;
    for (const Measure& measure : measures) {
        choice.options.push_back({measure.name, say("Figure", measure.title)});
    }
    return choice;
}

std::string trimmed(std::string_view part)
{
    const std::size_t begin = part.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string()
                                           : std::string(part.substr(begin, part.find_last_not_of(' ') - begin + 1));
}

// The request's text and those beside it.
std::vector<Text> textsOf(const AnalysisContext& context)
{
    std::vector<Text> texts{context.request.text};
    std::string_view rest = context.settings.word("texts");
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        if (const std::string path = trimmed(rest.substr(0, end)); !path.empty()) {
            texts.push_back(readTextFile(path));
        }
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    if (texts.size() == 1) {
        texts.push_back(context.model.options().calibration);
    }
    if (texts.size() == 2 && texts[0].bytes == texts[1].bytes) {
        throw Error(ErrorCode::NothingToDo, "texts",
                    say("Error", "both texts are the same, so that they agree in any case"),
                    say("Remedy", "Name another text file"));
    }
    return texts;
}

// One ranking of the layers.
struct Ranking
{
    std::string text;
    std::vector<double> scores;
    std::vector<double> ranks;
};

Ranking rankingOn(const AnalysisContext& context, const Text& text, const Measure& measure)
{
    const WindowPlan plan = context.model.planOf(text, context.request.protocol);
    const Scan scan =
        scanWindows(context.edited(), context.model.model(), plan.windows, context.model.team(), context.feedback);
    Ranking ranking{text.name, {}, {}};
    std::ranges::transform(scan.layers, std::back_inserter(ranking.scores), measure.of);
    ranking.ranks = ranksOf(ranking.scores);
    return ranking;
}

Table layerTable(const std::vector<Ranking>& rankings, const Measure& measure)
{
    std::vector<Column> heads{countHead("layer", say("Figure", "Layer"))};
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        heads.push_back(numberHead("text_" + std::to_string(i + 1), rankings[i].text));
    }
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        heads.push_back(
            numberHead("rank_" + std::to_string(i + 1), say("Figure", "Rank on %1").with(rankings[i].text)));
    }
    TableRows table("layers", say("Figure", measure.title), std::move(heads));
    for (std::size_t layer = 0; layer < rankings.front().scores.size(); ++layer) {
        std::vector<TableRows::Cell> cells{static_cast<std::int64_t>(layer)};
        for (const Ranking& ranking : rankings) {
            cells.emplace_back(ranking.scores[layer]);
        }
        for (const Ranking& ranking : rankings) {
            cells.emplace_back(ranking.ranks[layer]);
        }
        table.add(std::move(cells));
    }
    return table.take();
}

Table pairTable(const std::vector<Ranking>& rankings)
{
    TableRows table("pairs", say("Figure", "Agreement of two texts"),
                    {textHead("pair", say("Figure", "Texts")), textHead("one", say("Figure", "One text")),
                     textHead("other", say("Figure", "Other text")),
                     numberHead("spearman", say("Figure", "Spearman's rho")),
                     numberHead("kendall", say("Figure", "Kendall's tau")),
                     numberHead("largest_rank_change", say("Figure", "Largest change of rank"))});
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        for (std::size_t j = i + 1; j < rankings.size(); ++j) {
            double change = 0;
            for (std::size_t layer = 0; layer < rankings[i].ranks.size(); ++layer) {
                change = std::fmax(change, std::abs(rankings[i].ranks[layer] - rankings[j].ranks[layer]));
            }
            table.add({say("Figure", "%1 and %2").with(i + 1, j + 1), rankings[i].text, rankings[j].text,
                       spearman(rankings[i].scores, rankings[j].scores),
                       kendall(rankings[i].scores, rankings[j].scores), change});
        }
    }
    return table.take();
}

Figure run(const AnalysisContext& context)
{
    const Measure& measure = *std::ranges::find_if(
        measures, [&](const Measure& one) { return context.settings.word("measure") == one.name; });
    std::vector<Ranking> rankings;
    for (const Text& text : textsOf(context)) {
        rankings.push_back(rankingOn(context, text, measure));
    }
    std::vector<std::string> scores;
    std::vector<std::string> ranks;
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        scores.push_back("text_" + std::to_string(i + 1));
        ranks.push_back("rank_" + std::to_string(i + 1));
    }
    Figure figure;
    figure.tables = {layerTable(rankings, measure), pairTable(rankings)};
    figure.plots = {{say("Figure", measure.title), PlotKind::Lines, "layers", "layer", scores},
                    {say("Figure", "Ranks"), PlotKind::Lines, "layers", "layer", ranks},
                    {say("Figure", "Agreement"), PlotKind::Bars, "pairs", "pair", {"spearman", "kendall"}}};
    figure.remarks = {say("Figure",
                          "Rank 1 is the lowest score, ties share their mean rank; layers whose score is undefined on "
                          "either text are left out of a pair")};
    if (context.settings.word("texts").empty()) {
        figure.remarks.push_back(say("Figure", "No other text was named: the second is the calibration text"));
    }
    return figure;
}

} // namespace

const Analysis& agreementAnalysis()
{
    static const Analysis analysis{
        {"agreement",
         say("Analysis", "Agreement of texts"),
         say("Analysis",
             "The same score of every layer on two or more texts side by side, with the rank correlations of each "
             "pair: Spearman's rho and Kendall's tau-b; 1 is the same order of layers"),
         "Spearman 1904; Kendall 1945",
         {{"measure", say("Parameter", "Measure"), say("Parameter", "The score by which layers are ranked"),
           anyMeasure()},
          {"texts", say("Parameter", "Other texts"),
           say("Parameter", "Text files separated by semicolons; empty: the calibration text"), FreeText{}}},
         {"layer", "text_1", "text_2"},
         60},
        run};
    return analysis;
}

} // namespace prosector
