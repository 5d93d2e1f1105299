// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The super-weight detector on a hand-computed down projection (The Super Weight).

#include "core/analysis/super_weights.h"
#include "tests/core/matrices.h"

#include <QtTest>

#include <cmath>

using namespace prosector;
using prosector::tests::Rows;

namespace {

const Rows input{{.1, -.2, 50, 0}, {.3, .1, -.4, .2}};
const Rows weight{{.01, .02, .03, .01}, {.02, -.01, -4, .05}, {.05, .9, .01, .02}};

Rows product(const Rows& x, const Rows& w)
{
    Rows y(x.rows(), w.rows());
    for (std::int64_t token = 0; token < x.rows(); ++token) {
        for (std::int64_t row = 0; row < w.rows(); ++row) {
            for (std::int64_t column = 0; column < w.columns; ++column) {
                y.at(token, row) += x.at(token, column) * w.at(row, column);
            }
        }
    }
    return y;
}

Peak peakOf(const Rows& activation)
{
    Peak peak;
    for (std::int64_t token = 0; token < activation.rows(); ++token) {
        for (std::int64_t channel = 0; channel < activation.columns; ++channel) {
            if (std::abs(activation.at(token, channel)) > std::abs(peak.value)) {
                peak = {activation.at(token, channel), 0, TokenPosition(token), {}, Channel(channel)};
            }
        }
    }
    return peak;
}

LayerSpikes spikesOf(const Rows& w)
{
    LayerSpikes spikes;
    spikes.input = peakOf(input);
    spikes.output = peakOf(product(input, w));
    spikes.weight = weight.at(spikes.output.channel.value(), spikes.input.channel.value());
    spikes.inputAtOutput = input.at(spikes.output.token.value(), spikes.input.channel.value());
    return spikes;
}

LayerSpikes quietLayer(std::int64_t layer, double height)
{
    LayerSpikes spikes;
    spikes.layer = Layer(layer);
    spikes.input.value = height;
    spikes.output.value = -height;
    return spikes;
}

} // namespace

class SuperWeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheTwoSpikes()
    {
        const SuperWeightCandidate found = superWeightOf(spikesOf(weight));
        QCOMPARE(found.at.row, Channel(1));
        QCOMPARE(found.at.column, Channel(2));
        QCOMPARE(found.value, -4.0);
        QCOMPARE(found.input, 50.0);
        QVERIFY(std::abs(found.output - -199.996) < 1e-9);
        QVERIFY(std::abs(found.explained - 1.00002) < 1e-9);
    }

    void zeroingSuppressesTheOutput()
    {
        Rows zeroed = weight;
        zeroed.at(1, 2) = 0;
        const Rows y = product(input, zeroed);
        QVERIFY(std::abs(y.at(0, 1) - .004) < 1e-9);
        QVERIFY(std::abs(peakOf(y).value - 1.497) < 1e-9);
    }

    void bothSpikesAreNeeded()
    {
        LayerSpikes inputOnly = quietLayer(0, 1);
        inputOnly.input.value = 500;
        LayerSpikes both = quietLayer(1, 60);
        LayerSpikes larger = quietLayer(2, 90);
        const std::vector<SuperWeightCandidate> found =
            superWeightCandidates(std::vector{inputOnly, both, larger, quietLayer(3, 1)});
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].at.place.layer, Layer(2)); // the largest output first
        QCOMPARE(found[1].at.place.layer, Layer(1));
    }

    void smallScalesUseTheRelativeThreshold()
    {
        const std::vector layers{quietLayer(0, 1), quietLayer(1, 20), quietLayer(2, 1.5), quietLayer(3, 2)};
        const std::vector<SuperWeightCandidate> found = superWeightCandidates(layers);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].at.place.layer, Layer(1));
        QVERIFY(superWeightCandidates(std::vector{quietLayer(0, 1), quietLayer(1, 9), quietLayer(2, 1)}).empty());
    }
};

QTEST_GUILESS_MAIN(SuperWeightsTest)
#include "super_weights_test.moc"
