// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"

#include <array>

namespace prosector::widgets::sample {

namespace {

constexpr std::array linearity{0.6161, 0.9063, 0.9114, 0.9326, 0.9604, 0.9586, 0.9464, 0.9222};
constexpr std::array linearityUpdate{0.6123, 0.7840, 0.3027, 0.2695, 0.2823, 0.3122, 0.3252, 0.4902};
constexpr std::array blockInfluence{0.9145, 0.0960, 0.0845, 0.0566, 0.0315, 0.0328, 0.0415, 0.0790};
constexpr std::array downInput{26.6, 142.6, 26.6, 9.1, 7.1, 22.6, 10.0, 29.6};
constexpr std::array downOutput{7.5, 237.8, -9.9, 2.5, 4.0, -4.3, 4.6, 8.4};

} // namespace

HeatmapData heatmap()
{
    HeatmapData data;
    data.rows = layers;
    data.columns = 4;
    data.columnLabels = QStringList{QStringLiteral("linearity"), QStringLiteral("linearity of the update"),
                                    QStringLiteral("Block Influence"), QStringLiteral("undefined at layer 0")};
    data.columnDefinitions = data.columnLabels;
    data.rowTitle = QStringLiteral("layer");
    data.columnTitle = QStringLiteral("measure");
    data.valueTitle = QStringLiteral("value (no unit)");
    for (std::size_t layer = 0; layer < layers; ++layer) {
        data.rowLabels.append(QString::number(layer));
        data.values.insert(
            data.values.end(),
            {linearity[layer], linearityUpdate[layer], blockInfluence[layer], layer == 0 ? qQNaN() : linearity[layer]});
    }
    return data;
}

std::vector<SpikeLayer> spikes()
{
    std::vector<SpikeLayer> all;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        const double residual = layer == 0 ? 20.5 : 240;
        all.push_back({{Spike{downInput[layer], QStringLiteral("<s>"), 0, 300},
                        Spike{downOutput[layer], QStringLiteral("<s>"), 0, 100},
                        Spike{residual, QStringLiteral("<s>"), 0, 100}}});
    }
    return all;
}

std::vector<BlockRow> blocks()
{
    std::vector<BlockRow> all;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        all.push_back({linearity[layer], linearityUpdate[layer], blockInfluence[layer], downInput[layer],
                       std::abs(downOutput[layer]), BlockState::Original});
    }
    all[4].state = BlockState::Dropped;
    all[5].state = BlockState::Linear;
    return all;
}

std::vector<WordProbability> words()
{
    return {{QStringLiteral("the"), 0.035, 0.074, 2.11, 2.0, 2.2, false},
            {QStringLiteral("."), 0.011, 0.054, 4.9, 4.5, 5.3, false},
            {QStringLiteral("and"), 0.0055, 0.034, 6.2, 5.5, 6.9, false},
            {QStringLiteral("notwithstanding"), 0.00001, 0.00002, 2, 1, 3, true},
            {QStringLiteral("her"), 0.014, 0.006, 0.43, 0.4, 0.46, false}};
}

std::vector<PerplexityState> states()
{
    return {{QStringLiteral("original"), 13.99},
            {QStringLiteral("zero layer 1 down [100, 300]"), 517.8},
            {QStringLiteral("drop block 4"), 530.2},
            {QStringLiteral("not computed"), qQNaN()}};
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace prosector::widgets::sample
