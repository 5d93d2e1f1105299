// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_widgets.h"

#include "sample_data.h"
#include "widgets/block_table.h"
#include "widgets/chart_view.h"
#include "widgets/color_legend.h"
#include "widgets/heatmap_view.h"
#include "widgets/matrix_view.h"
#include "widgets/perplexity_chart.h"
#include "widgets/perplexity_readout.h"
#include "widgets/scale_slider.h"
#include "widgets/spike_plot.h"
#include "widgets/word_probability_view.h"

namespace prosector::widgets::sample {

namespace {

std::unique_ptr<QWidget> makeHeatmap()
{
    auto view = std::make_unique<HeatmapView>();
    view->setData(sample::heatmap());
    view->setRange(HeatmapRange::PerColumn);
    view->setSelectedRow(sample::spikeLayer);
    return view;
}

std::unique_ptr<QWidget> makeSpikes()
{
    auto plot = std::make_unique<SpikePlot>();
    plot->setLayers(sample::spikes());
    plot->setMarks({{sample::spikeLayer, QStringLiteral("[100, 300]")}});
    plot->setSelectedLayer(sample::spikeLayer);
    return plot;
}

std::unique_ptr<QWidget> makeChart()
{
    auto view = std::make_unique<PerplexityChart>();
    view->setStates(sample::states(), 2);
    return view;
}

std::unique_ptr<QWidget> makeReadout()
{
    auto view = std::make_unique<PerplexityReadout>();
    view->setFigures(PerplexityFigures{13.991807, 517.81234, PerplexityFigures::Ratio{37.01, 36.1, 37.9}},
                     QStringLiteral("demo, evaluation text"));
    return view;
}

std::unique_ptr<QWidget> makeWords()
{
    auto view = std::make_unique<WordProbabilityView>();
    view->setWords(sample::words());
    return view;
}

std::unique_ptr<QWidget> makeBlocks()
{
    auto table = std::make_unique<BlockTable>();
    table->setBlocks(sample::blocks());
    table->setSelectedLayer(sample::spikeLayer);
    return table;
}

std::unique_ptr<QWidget> makeSlider()
{
    return std::make_unique<ScaleSlider>();
}

std::unique_ptr<QWidget> makeLegend()
{
    auto strip = std::make_unique<ColorLegend>();
    strip->setLabels(QStringLiteral("value"), QStringLiteral("0"), QStringLiteral("1"));
    return strip;
}

std::unique_ptr<QWidget> makeLines()
{
    auto view = std::make_unique<ChartView>();
    view->setData({ChartKind::Lines,
                   {{QStringLiteral("first"), {0, 1, 2, 3}, {2.5, 2.1, 1.9, 1.8}},
                    {QStringLiteral("second"), {0, 1, 2, 3}, {1.5, 1.7, qQNaN(), 2.4}}},
                   {},
                   QStringLiteral("factor (no unit)"),
                   QStringLiteral("loss (nats)")});
    return view;
}

std::unique_ptr<QWidget> makeBars()
{
    auto view = std::make_unique<ChartView>();
    view->setData({ChartKind::Bars,
                   {{QStringLiteral("before"), {0, 1, 2}, {0.3, -0.1, 0.2}},
                    {QStringLiteral("after"), {0, 1, 2}, {0.1, 0.4, 0.3}}},
                   {QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("of")},
                   QStringLiteral("word"),
                   QStringLiteral("change (nats)")});
    return view;
}

std::unique_ptr<QWidget> makeMatrix()
{
    auto view = std::make_unique<MatrixView>();
    view->setSize(3, 3);
    view->setPart({0, 0, 3, 3, {0.5, -1, 0, 1.67, 0.1, -0.2, 0.3, 0, 1}, {0.5, -1, 0, 0, 0.1, -0.2, 0.3, 0, 1}});
    return view;
}

} // namespace

std::vector<NamedWidget> everyWidget()
{
    return {{"heatmap", makeHeatmap}, {"spikes", makeSpikes}, {"chart", makeChart},   {"readout", makeReadout},
            {"words", makeWords},     {"blocks", makeBlocks}, {"slider", makeSlider}, {"legend", makeLegend},
            {"lines", makeLines},     {"bars", makeBars},     {"matrix", makeMatrix}};
}

} // namespace prosector::widgets::sample
