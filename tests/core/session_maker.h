// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <limits>

namespace prosector::tests {

// With columns of every type, one of them empty, and texts that are no UTF-8.
inline Figure strangeFigure()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    Figure figure;
    figure.analysis = "linearity";
    figure.title = say("Analysis", "Linearity");
    figure.caption = "demo, builtin:evaluation";
    figure.remarks = {"a first remark with 5 %1",
                      say("Analysis", "%1 of %2").with(3, say("Analysis", "%1 rows").with(9))};
    figure.tables = {
        {"layers",
         "By layer",
         {{"layer", "Layer", "", std::vector<std::int64_t>{0, 1, std::numeric_limits<std::int64_t>::max()}},
          {"value", "Value", "nats", std::vector<double>{1.0 / 3, nan, -0.0}},
          {"text",
           "Text",
           "",
           std::vector<std::string>{std::string("\0a", 2), "", "\xff\xc3"},
           {{"all", say("Analysis", "all")}}}}},
        {"none", "Nothing", {{"value", "Value", "", std::vector<double>()}}}};
    figure.plots = {{"Lines", PlotKind::Lines, "layers", "layer", {"value"}, {}, "text", "text", true, false},
                    {"Map", PlotKind::Heatmap, "layers", "layer", {"layer"}, "value", {}, {}, false, true}};
    return figure;
}

inline Plan strangePlan()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    Plan plan;
    plan.provenance = {"demo", "builtin:evaluation", {ProtocolKind::HuggingFace, 64, 16}, true, "float32", {}, 2};
    plan.original = {{}, {}, 0.1, {0, 0, 0}, {100, 400, 800, nan}};
    plan.rankings = {{RankingKind::LossDropped, {nan, 0.1}, {1, 0}, nan},
                     {RankingKind::BlockInfluence, {1.0 / 3, 2}, {0, 1}, -1}};
    plan.angles = {{0, nan, 0.5}, {nan, 0, 1.0 / 3}, {0.5, 1.0 / 3, 0}};
    plan.spans = {{1, {Layer(1), Layer(1)}, 1.0 / 7}};
    plan.agreements = {{RankingKind::Linearity, "one", "other", nan, 0.1}};
    const Edit drop = DropBlock{Layer(1)};
    plan.curves = {
        {RemovalStrategy::Greedy,
         RemovalAction::Drop,
         {{{Layer(1)}, {drop}, nan, {0.1, 1.0 / 3, std::numeric_limits<double>::infinity()}, {50, 200, 400, 12.5}}},
         {}},
        {RemovalStrategy::Angular, RemovalAction::Fold, {}, "There is no block before the first."}};
    plan.remarks = {"a remark"};
    return plan;
}

// Something of everything, with numbers that only an exact file keeps.
inline Session fullSession()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const EditRow zero{ZeroWeight{{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}}, "the super weight"};
    const EditRow drop{DropBlock{Layer(3)}, {}, false};
    const EditRow scale{ScaleWeight{{{Matrix::Down, Layer(2), Expert(5)}, Channel(1), Channel(2)}, 0.1}};

    Session session;
    session.modelName = "d\u00e9mo";
    session.isBuiltIn = true;
    session.model = {"/models/demo", "org/name", "0123", {{"model.safetensors", 12}}, "a", "b", "c", "d"};
    session.evaluationText = {"builtin:evaluation", "A text.\nWith lines.", {{0, 7}, {8, 11}}};
    session.calibrationText = {"prompt", ""};
    session.protocol = {ProtocolKind::HuggingFace, 64, 16, BosPolicy::No, 1000};
    session.watchedWords = {"the", ","};
    session.generation = {"Once", {}, 12, 0.7, std::numeric_limits<std::uint64_t>::max(), BosPolicy::Auto, 5, 0.9};
    session.steps = {{"Zero \u201cit\u201d", {zero}}, {"Drop", {zero, drop}}, {"Scale", {zero, drop, scale}}};
    session.step = 2;
    session.snapshots = {{{1, 0, "first", {zero}}, {3, 1, "second", {zero, scale}}}, 4, 3, 1};

    auto evaluation = std::make_shared<Evaluation>();
    evaluation->provenance = {"demo", "builtin:evaluation", session.protocol, true, "float32", {zero.edit}, 2};
    evaluation->tokenLoss = {0.1F, 1.0F / 3, std::numeric_limits<float>::infinity()};
    evaluation->windows = {{2, 0.1 + 1.0 / 3}, {1, infinity}};
    evaluation->watched = {{"the", 7, false, {1.0 / 7, nan}}, {",", 0, true, {1e-300, 0}}};
    evaluation->size = {4, 19};
    session.results = {{{}, std::make_shared<Evaluation>()}, {{zero.edit}, evaluation}};
    session.changes = {{{}, {zero.edit}, 0.3, 1.0 / 3}};
    session.effects = {{{zero.edit, drop.edit}, {Estimate{0.1, -infinity, infinity}, std::nullopt}}};
    session.trials = {{{zero.edit}, {drop.edit}, {0.1, -infinity, nan}}};
    session.figures = {{std::make_shared<Figure>(strangeFigure()),
                        {zero.edit},
                        "builtin:evaluation",
                        session.protocol,
                        "prosector analyse linearity"}};
    session.plan = std::make_shared<const Plan>(strangePlan());

    SessionScan known;
    known.scan.provenance = evaluation->provenance;
    known.scan.layers.resize(2);
    known.scan.layers[0].linearity = 1.0 / 3;
    known.scan.layers[0].linearityUpdate = nan;
    known.scan.layers[1].layer = Layer(1);
    known.scan.layers[1].downIn = {-2.5, 1, TokenPosition(3), TokenId(9), Channel(4), Expert(2)};
    known.scan.layers[1].isResidualMassive = true;
    known.scan.superWeights = {
        {{{Matrix::Down, Layer(1), {}}, Channel(100), Channel(300)}, 1.7, 2, 3, 0.9, TokenPosition(5)}};
    known.scan.layers[1].spikeWeight = known.scan.superWeights.front();
    known.scan.tokens = 100;
    known.scan.tokensNoFirst = 98;
    known.scan.chanceLevel = 0.07;
    known.tokenTexts = {{TokenId(9), "<s>"}, {TokenId(10), " the"}};
    session.scan = std::move(known);
    session.layout = std::string("\0\1layout", 8);
    return session;
}

} // namespace prosector::tests
