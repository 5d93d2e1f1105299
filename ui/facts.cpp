// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts.h"

#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "ui/readings.h"
#include "widgets/block_table_model.h"
#include "widgets/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace prosector::ui {

namespace {

using widgets::Fact;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui)
};

QString tokenText(const ScanReport& report, TokenId id)
{
    const auto found = report.tokenTexts.find(id);
    return found == report.tokenTexts.end() ? QString::number(id.value()) : QString::fromStdString(found->second);
}

QString peakText(const ScanReport& report, const Peak& peak)
{
    //: An extreme activation: %1 its value, %2 a channel, %3 a window of the text, %4 a position in it, %5 the token.
    return Words::tr("%1 in channel %2, window %3, position %4 \u201c%5\u201d")
        .arg(widgets::significant(peak.value), QString::number(peak.channel.value()), QString::number(peak.window),
             QString::number(peak.token.value()), tokenText(report, peak.tokenId));
}

// Where the figures of a scan come from.
Fact scanSource(const ScanReport& report)
{
    return {Words::tr("measured on"),
            Words::tr("%1, %2 tokens, %3")
                .arg(textName(report.scan.provenance.text),
                     QLocale().toString(static_cast<qlonglong>(report.scan.tokens)),
                     protocolText(report.scan.provenance.protocol)),
            Words::tr("The text that the scan ran through the model without edits, and how it was cut")};
}

QString signedText(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + widgets::fixedPoint(value, 3);
}

// What the edits do in a block, one after another.
QString editsIn(const Dissection& dissection, Layer layer)
{
    QStringList texts;
    for (const Edit& edit : dissection.shownEdits()) {
        const auto span = blocksOf(edit);
        if (span && span->first <= layer && layer <= span->last) {
            texts.append(editText(edit));
        }
    }
    return texts.isEmpty() ? Words::tr("none") : texts.join(u'\n');
}

} // namespace

std::vector<Fact> layerFacts(const Dissection& dissection, Layer layer)
{
    if (!dissection.model()) {
        return {};
    }
    std::vector<Fact> facts{{Words::tr("Layer %1").arg(layer.value()), {}}};
    facts.push_back({Words::tr("block"), widgets::blockStateName(blockState(dissection.shownEdits(), layer)),
                     Words::tr("What stands in the block's place: itself, its linear map, or nothing")});
    facts.push_back({Words::tr("edits"), editsIn(dissection, layer), Words::tr("What the edits change in this block")});
    const auto report = dissection.scan();
    if (!report || static_cast<std::size_t>(layer.value()) >= report->scan.layers.size()) {
        return facts;
    }
    const LayerScan& scan = report->scan.layers[static_cast<std::size_t>(layer.value())];
    for (const LayerMeasure& measure : layerMeasures(scan)) {
        facts.push_back({measure.name, widgets::fixedPoint(measure.value, 4), measure.definition});
    }
    facts.push_back(
        {Words::tr("noise would show"), widgets::significant(report->scan.chanceLevel, 2),
         Words::tr("The linearity of inputs and outputs that have nothing to do with each other: width over "
                   "tokens minus 1")});
    facts.push_back({Words::tr("down input"), peakText(*report, scan.downIn),
                     Words::tr("The largest activation at the input of the down projection")});
    facts.push_back({Words::tr("down output"), peakText(*report, scan.downOut),
                     Words::tr("The largest activation at the output of the down projection")});
    facts.push_back(
        {scan.isResidualMassive ? Words::tr("residual stream, massive") : Words::tr("residual stream"),
         peakText(*report, scan.residualMax),
         Words::tr("The largest activation behind the block; massive: above 100 and at least 1000 times the "
                   "median magnitude (arXiv 2402.17762)")});
    facts.push_back(scanSource(*report));
    return facts;
}

std::vector<Fact> tokenFacts(const Dissection& dissection, const TokenPlace& token)
{
    const auto tokens = dissection.tokens();
    if (!tokens) {
        return {};
    }
    const auto found = std::ranges::lower_bound(tokens->places, token);
    const bool isScored = found != tokens->places.end() && *found == token;
    const auto index = static_cast<std::size_t>(found - tokens->places.begin());
    std::vector<Fact> facts{
        {isScored ? Words::tr("Token \u201c%1\u201d").arg(QString::fromStdString(tokens->texts[index]))
                  : Words::tr("Token"),
         {}},
        {Words::tr("place"), Words::tr("window %1, position %2").arg(token.window).arg(token.position.value()),
         Words::tr("The window of the text and the token's position in it, both counted from 0")}};
    if (!isScored) {
        facts.push_back({Words::tr("loss"), Words::tr("not scored"),
                         Words::tr("The protocol scores other tokens, or the token is beyond those that are listed")});
        return facts;
    }
    const auto lossOf = [index](const std::shared_ptr<const Evaluation>& evaluation) -> std::optional<double> {
        return evaluation && index < evaluation->tokenLoss.size() ? std::optional<double>(evaluation->tokenLoss[index])
                                                                  : std::nullopt;
    };
    const auto before = lossOf(dissection.reference());
    const auto after = lossOf(dissection.shown());
    const QString definition =
        Words::tr("Minus the natural logarithm of the probability that the model gives the token");
    if (before) {
        facts.push_back({Words::tr("loss, %1").arg(dissection.referenceName()),
                         Words::tr("%1 nats").arg(widgets::fixedPoint(*before, 3)), definition});
        facts.push_back({Words::tr("probability, %1").arg(dissection.referenceName()),
                         widgets::percent(std::exp(-*before)),
                         Words::tr("The probability of this token behind those before it")});
    }
    if (after && before && dissection.shownEdits() != dissection.referenceEdits()) {
        const QString state = dissection.isStale() ? Words::tr("loss, state before") : Words::tr("loss, edited");
        facts.push_back({state, Words::tr("%1 nats").arg(widgets::fixedPoint(*after, 3)), definition});
        facts.push_back({Words::tr("probability, edited"), widgets::percent(std::exp(-*after)),
                         Words::tr("The probability of this token behind those before it")});
        facts.push_back({Words::tr("change in loss"), Words::tr("%1 nats").arg(signedText(*after - *before)),
                         Words::tr("Edited minus %1").arg(dissection.referenceName())});
    }
    if (const auto evaluation = dissection.reference()) {
        facts.push_back({Words::tr("measured on"), provenanceText(evaluation->provenance, evaluation->tokens()),
                         Words::tr("Text, tokens and protocol")});
    }
    return facts;
}

std::vector<Fact> channelFacts(const Dissection& dissection, Channel channel)
{
    std::vector<Fact> facts{{Words::tr("Channel %1").arg(channel.value()), {}}};
    const auto report = dissection.scan();
    if (!report) {
        return facts;
    }
    const auto add = [&](const LayerScan& layer, const Peak& peak, const QString& name, const QString& definition) {
        if (peak.channel == channel && peak.value != 0) {
            facts.push_back({Words::tr("layer %1, %2").arg(QString::number(layer.layer.value()), name),
                             peakText(*report, peak), definition});
        }
    };
    for (const LayerScan& layer : report->scan.layers) {
        add(layer, layer.residualMax, Words::tr("residual stream"),
            Words::tr("The residual stream behind the block is largest in this channel"));
        add(layer, layer.downOut, Words::tr("down output"),
            Words::tr("The output of the down projection is largest in this channel"));
    }
    if (facts.size() == 1) {
        facts.push_back({Words::tr("extremes"), Words::tr("none"),
                         Words::tr("No layer has its largest activation in this channel")});
    }
    facts.push_back(scanSource(*report));
    return facts;
}

std::vector<Fact> weightFacts(const Dissection& dissection, const WeightCoordinate& at, double value)
{
    const double scale = scaleOf(dissection.shownEdits(), at);
    std::vector<Fact> facts{
        {coordinateText(at), {}},
        {Words::tr("original value"), widgets::significant(value, 6), Words::tr("As the checkpoint has it")}};
    if (scale != 1) {
        facts.push_back({Words::tr("edited value"), widgets::significant(value * scale, 6),
                         Words::tr("Before it is rounded to the type that the checkpoint stores")});
    }
    facts.push_back({Words::tr("row, column"),
                     Words::tr("output channel %1, input channel %2").arg(at.row.value()).arg(at.column.value()),
                     Words::tr("A matrix element stands at [output channel, input channel]")});
    return facts;
}

} // namespace prosector::ui
