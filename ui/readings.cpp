// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readings.h"

#include "ui/edit_operations.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace prosector::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prosector::ui)
};

struct Measure
{
    const char* label;
    const char* definition;
    double LayerScan::*value;
    bool isLinearity = true; // and has a level that noise would show
};

constexpr std::array measures{
    Measure{QT_TRANSLATE_NOOP("prosector::ui", "linearity"),
            QT_TRANSLATE_NOOP("prosector::ui",
                              "Share of the block's output that the best affine map of its input explains "
                              "(arXiv 2405.12250)"),
            &LayerScan::linearity},
    Measure{QT_TRANSLATE_NOOP("prosector::ui", "linearity of the update"),
            QT_TRANSLATE_NOOP("prosector::ui", "The same for what the block adds to the residual stream"),
            &LayerScan::linearityUpdate},
    Measure{QT_TRANSLATE_NOOP("prosector::ui", "Block Influence"),
            QT_TRANSLATE_NOOP("prosector::ui",
                              "1 minus the mean cosine of the block's input and output (ShortGPT, arXiv 2403.03853)"),
            &LayerScan::blockInfluence, false},
    Measure{QT_TRANSLATE_NOOP("prosector::ui", "linearity, no first token"),
            QT_TRANSLATE_NOOP("prosector::ui", "Linearity without position 0 of every window, which can hide the rest"),
            &LayerScan::linearityNoFirst},
    Measure{QT_TRANSLATE_NOOP("prosector::ui", "update, no first token"),
            QT_TRANSLATE_NOOP("prosector::ui", "Linearity of the update without position 0 of every window"),
            &LayerScan::linearityUpdateNoFirst},
    Measure{QT_TRANSLATE_NOOP("prosector::ui", "Influence, no first token"),
            QT_TRANSLATE_NOOP("prosector::ui", "Block Influence without position 0 of every window"),
            &LayerScan::blockInfluenceNoFirst, false},
};

// Null where the reference was compared with itself.
const Evaluation* editedOf(const Comparison& estimate)
{
    const bool isAnother = estimate.edited.provenance.edits != estimate.reference.provenance.edits;
    return isAnother ? &estimate.edited : nullptr;
}

bool isEdited(const Evaluation* reference, const Evaluation* edited)
{
    return reference && edited && edited != reference;
}

std::optional<Estimate> probabilityRatioIfKnown(const Evaluation& reference, const Evaluation& edited, std::size_t word)
{
    try {
        return probabilityRatio(reference, edited, word);
    } catch (const Error&) {
        return {}; // another text or protocol: there is no ratio to show
    }
}

widgets::Spike spike(const Peak& peak, const std::map<TokenId, std::string>& texts)
{
    const auto text = texts.find(peak.tokenId);
    return {peak.value, text == texts.end() ? QString() : QString::fromStdString(text->second), peak.token.value(),
            peak.channel.value(), false};
}

} // namespace

std::optional<widgets::PerplexityFigures> perplexityFigures(const Evaluation* reference, const Evaluation* edited)
{
    if (!reference) {
        return {};
    }
    widgets::PerplexityFigures figures{reference->perplexity(), {}, {}};
    if (!isEdited(reference, edited)) {
        return figures;
    }
    figures.after = edited->perplexity();
    try {
        // The ratio of perplexities is the exponential of the paired difference of losses.
        const Estimate difference = lossDifference(*reference, *edited);
        figures.ratio = {std::exp(difference.value), std::exp(difference.low), std::exp(difference.high)};
    } catch (const Error&) {
        // Another text or protocol: the two numbers stand without a ratio.
    }
    return figures;
}

std::optional<widgets::PerplexityFigures> perplexityEstimate(const Evaluation* reference, const Comparison& estimate)
{
    std::optional<widgets::PerplexityFigures> figures = perplexityFigures(&estimate.reference, editedOf(estimate));
    if (reference && figures && figures->ratio) {
        figures->before = reference->perplexity();
        figures->after = figures->before * figures->ratio->value;
    }
    return figures;
}

std::vector<widgets::WordProbability> wordProbabilities(const Evaluation* reference, const Evaluation* edited)
{
    std::vector<widgets::WordProbability> words;
    if (!reference) {
        return words;
    }
    for (std::size_t i = 0; i < reference->watched.size(); ++i) {
        const WatchedWord& watched = reference->watched[i];
        widgets::WordProbability word;
        word.word = QString::fromStdString(watched.word);
        word.severalTokens = watched.severalTokens;
        word.before = reference->meanProbability(watched);
        word.after = word.ratio = word.ratioLow = word.ratioHigh = qQNaN();
        if (isEdited(reference, edited) && i < edited->watched.size()) {
            word.after = edited->meanProbability(edited->watched[i]);
            if (const auto ratio = probabilityRatioIfKnown(*reference, *edited, i)) {
                word.ratio = ratio->value;
                word.ratioLow = ratio->low;
                word.ratioHigh = ratio->high;
            }
        }
        words.push_back(word);
    }
    return words;
}

std::vector<widgets::WordProbability> wordProbabilities(const Comparison& estimate)
{
    return wordProbabilities(&estimate.reference, editedOf(estimate));
}

std::vector<LayerMeasure> layerMeasures(const LayerScan& layer)
{
    std::vector<LayerMeasure> found;
    for (const Measure& measure : measures) {
        found.push_back({Words::tr(measure.label), Words::tr(measure.definition), layer.*measure.value});
    }
    return found;
}

widgets::HeatmapData linearityMap(const Scan& scan)
{
    widgets::HeatmapData data;
    data.rows = static_cast<int>(scan.layers.size());
    data.columns = static_cast<int>(measures.size());
    // With the context spelled out: lupdate takes the namespace of the result for that of the texts.
    data.rowTitle = QCoreApplication::translate("prosector::ui", "layer");
    data.columnTitle = QCoreApplication::translate("prosector::ui", "measure (no unit)");
    data.valueTitle = QCoreApplication::translate("prosector::ui", "value");
    for (const Measure& measure : measures) {
        data.columnLabels.append(Words::tr(measure.label));
        data.columnDefinitions.append(Words::tr(measure.definition));
    }
    for (const LayerScan& layer : scan.layers) {
        data.rowLabels.append(QString::number(layer.layer.value()));
        for (const Measure& measure : measures) {
            data.values.push_back(layer.*measure.value);
            data.estimates.push_back(measure.isLinearity && layer.*measure.value <= scan.chanceLevel);
        }
    }
    return data;
}

std::vector<widgets::SpikeLayer> spikeLayers(const ScanReport& report)
{
    std::vector<widgets::SpikeLayer> layers;
    for (const LayerScan& layer : report.scan.layers) {
        layers.push_back({{spike(layer.downIn, report.tokenTexts), spike(layer.downOut, report.tokenTexts),
                           spike(layer.residualMax, report.tokenTexts)}});
        layers.back().of(widgets::SpikeKind::Residual).isMassive = layer.isResidualMassive;
    }
    return layers;
}

std::vector<widgets::SpikeMark> candidateMarks(const Scan& scan)
{
    std::vector<widgets::SpikeMark> marks;
    for (const SuperWeightCandidate& candidate : scan.superWeights) {
        marks.push_back({static_cast<int>(candidate.at.place.layer.value()),
                         QStringLiteral("[%1, %2]").arg(candidate.at.row.value()).arg(candidate.at.column.value())});
    }
    return marks;
}

std::vector<widgets::BlockRow> blockRows(const ModelFacts& model, const Scan* scan, const EditList& edits)
{
    std::vector<widgets::BlockRow> rows;
    for (std::int64_t layer = 0; layer < model.layers; ++layer) {
        widgets::BlockRow row{qQNaN(),
                              qQNaN(),
                              qQNaN(),
                              qQNaN(),
                              qQNaN(),
                              blockState(edits, Layer(layer)),
                              linearShare(edits, Layer(layer)).value_or(qQNaN())};
        if (scan && layer < static_cast<std::int64_t>(scan->layers.size())) {
            const LayerScan& measured = scan->layers[static_cast<std::size_t>(layer)];
            row.linearity = measured.linearity;
            row.linearityUpdate = measured.linearityUpdate;
            row.blockInfluence = measured.blockInfluence;
            row.maxDownInput = std::abs(measured.downIn.value);
            row.maxDownOutput = std::abs(measured.downOut.value);
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace prosector::ui
