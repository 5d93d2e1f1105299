// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/session.h"

#include <limits>

namespace prosector::tests {

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
