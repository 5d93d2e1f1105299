// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The super-weight detector on a hand-computed down projection (The Super Weight).

#include "core/analysis/spike_scores.h"
#include "core/analysis/super_weights.h"
#include "core/types/evaluation.h"
#include "tests/core/matrices.h"
#include "tests/core/number_check.h"

#include <QtTest>

#include <cmath>

using namespace prosector;
using namespace prosector::tests;
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
        QVERIFY(std::abs(y.at(1, 1) - .015) < 1e-9);
    }

    void halvingHalvesWhatItCarries()
    {
        Rows halved = weight;
        halved.at(1, 2) /= 2;
        const Rows y = product(input, halved);
        QVERIFY(std::abs(y.at(0, 1) - -99.996) < 1e-9);
        QVERIFY(std::abs(y.at(1, 1) - .815) < 1e-9);
        QVERIFY(std::abs(product(input, weight).at(1, 1) - 1.615) < 1e-9);
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

    void recoveredShares()
    {
        compare(recoveredShare(70.11, 35.14, 49.94), 0.423219902774, 1e-9);
        compare(recoveredShare(70.11, 35.14, 50.09), 0.427509293680, 1e-9);
        QVERIFY(std::isnan(recoveredShare(1, 1, 2)));
    }

    void stopWordRatios()
    {
        const auto ratio = [](double before, double after) {
            Evaluation a;
            a.windows = {{1, 0}, {1, 0}};
            a.watched = {{"word", 0, false, {before, before}}};
            Evaluation b = a;
            b.watched[0].windowSums = {after, after};
            return probabilityRatio(a, b, 0).value;
        };
        // Published to three decimals.
        QCOMPARE(std::round(ratio(.0349, .0739) * 1000), 2117.0);
        QCOMPARE(std::round(ratio(.0110, .0537) * 1000), 4882.0);
        QCOMPARE(std::round(ratio(.0048, .0505) * 1000), 10521.0);
        QCOMPARE(std::round(ratio(.0055, .0335) * 1000), 6091.0);
    }

    void spikeScoreForms()
    {
        const Rows gate{{1, 0, 0}, {0, 2, 0}, {3, 4, 0}, {0, 0, .5}};
        const Rows up{{0, 1, 0}, {1, 1, 0}, {6, 8, 0}, {1, 0, 0}};
        const Rows down{{.1, .2, .01, .1}, {.02, -.01, -4, .05}, {.05, .9, .01, .02}};
        const std::vector<double> diagonal = spikeScores(gate.view(), up.view(), down.view(), SpikeForm::Diagonal);
        const std::vector<double> exact = spikeScores(gate.view(), up.view(), down.view(), SpikeForm::Exact);
        const std::vector<double> diagonalExpected{.763216876124, 200.000004562500, 2.594725418999};
        const std::vector<double> exactExpected{1.038508545945, 200.012804152634, 2.961857525270};
        for (std::size_t i = 0; i < 3; ++i) {
            compare(diagonal[i], diagonalExpected[i], 1e-9);
            compare(exact[i], exactExpected[i], 1e-9);
        }
        compare(diagonal[1] / diagonal[2], 77.079448599, 1e-9); // the second of three is their median
    }

    void outputsOfOneInput()
    {
        SuperWeightCandidate first;
        first.at.row = Channel(1);
        first.output = -200;
        const std::vector<double> outputs{60, -200, 90, 55, 3};
        const std::vector<double> weights{1, -4, 1.7, 0.1, 0.06};
        const std::vector<SuperWeightCandidate> all = sameInput(first, 50, outputs, weights, 50, 9);
        QCOMPARE(all.size(), std::size_t(3)); // 55 is not this input's doing, and 3 is no spike
        QCOMPARE(all[0].at.row, Channel(1));
        QCOMPARE(all[1].at.row, Channel(2));
        compare(all[1].explained, 85.0 / 90, 1e-12);
        QCOMPARE(all[2].at.row, Channel(0));
        QCOMPARE(sameInput(first, 50, outputs, weights, 50, 2).size(), std::size_t(2));
    }

    void expertsOfOneLayerShareItsMedian()
    {
        std::vector<LayerSpikes> layers(5);
        const std::vector<double> heights{2, 3, 40, 1, 1};
        for (std::size_t i = 0; i < layers.size(); ++i) {
            layers[i].layer = Layer(static_cast<std::int64_t>(i) / 2);
            layers[i].input.value = layers[i].output.value = heights[i];
        }
        const SpikeLevels levels = spikeLevels(layers); // of 3, 40 and 1
        QVERIFY(levels.isRelative);
        QCOMPARE(levels.output, 30.0);
        QCOMPARE(superWeightCandidates(layers).size(), std::size_t(1));
    }

    void cleanupTestCase() { qInfo() << "largest difference" << largestDifference; }
};

QTEST_GUILESS_MAIN(SuperWeightsTest)
#include "super_weights_test.moc"
