// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace prosector;
using namespace prosector::ui;

namespace {

SuperWeightCandidate candidate(std::int64_t layer, std::int64_t row)
{
    SuperWeightCandidate made;
    made.at = {{Matrix::Down, Layer(layer), {}}, Channel(row), Channel(7)};
    return made;
}

// Four layers; a super weight in layer 1 that writes channel 100, where the residual stream's peak is from there on.
Scan scan()
{
    Scan made;
    for (std::int64_t layer = 0; layer < 4; ++layer) {
        LayerScan one;
        one.layer = Layer(layer);
        one.residualMax.channel = Channel(layer == 0 ? 3 : 100);
        one.spikeWeight = candidate(layer, layer == 1 ? 100 : 50 + layer);
        made.layers.push_back(one);
    }
    made.superWeights.push_back(candidate(1, 100));
    return made;
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_selection = std::make_unique<Selection>(); }

    void partsAreSelectedApart()
    {
        QSignalSpy changed(m_selection.get(), &Selection::selectionChanged);
        const TokenPlace token{2, TokenPosition(5)};
        m_selection->select({Layer(3)});
        m_selection->select({.token = token});
        m_selection->select({.channel = Channel(9)});
        QCOMPARE(changed.count(), 3);
        QVERIFY(m_selection->selected() == (Target{Layer(3), Channel(9), token}));
        m_selection->select({Layer(1)});
        QVERIFY(m_selection->selected() == (Target{Layer(1), Channel(9), token}));
        m_selection->select({Layer(1)});
        QCOMPARE(changed.count(), 4); // it was selected already
        m_selection->selectLayer({});
        QVERIFY(m_selection->selected() == (Target{{}, Channel(9), token}));
    }

    void layerBringsItsWeightAndWeightItsLayer()
    {
        const Scan known = scan();
        m_selection->setScan(&known);
        QCOMPARE(m_selection->candidates().size(), std::size_t(4));
        m_selection->selectLayer(Layer(2));
        QVERIFY(m_selection->selectedCandidate());
        QCOMPARE(m_selection->selectedCandidate()->at.row, Channel(52));
        QVERIFY(!m_selection->isSuperWeight(*m_selection->selectedIndex()));
        m_selection->selectCandidate(0);
        QCOMPARE(m_selection->selectedLayer(), std::optional(Layer(1)));
        QVERIFY(m_selection->isSuperWeight(*m_selection->selectedIndex()));
        m_selection->selectCandidate(99); // there is none
        QCOMPARE(m_selection->selectedLayer(), std::optional(Layer(1)));
    }

    void anyWeightCanBeSelected()
    {
        const Scan known = scan();
        m_selection->setScan(&known);
        const WeightCoordinate at{{Matrix::Query, Layer(3), {}}, Channel(1), Channel(2)};
        m_selection->select({.weight = at});
        QVERIFY(m_selection->selectedWeight() == at);
        QCOMPARE(m_selection->selectedLayer(), std::optional(Layer(3)));
        QVERIFY(!m_selection->selectedCandidate());
        m_selection->setScan(&known); // another scan leaves it
        QVERIFY(m_selection->selectedWeight() == at);
    }

    void residualPeakLeadsToTheWeightThatWritesIt()
    {
        const Scan known = scan();
        m_selection->setScan(&known);
        m_selection->selectResidualPeak(Layer(3));
        QCOMPARE(m_selection->selectedLayer(), std::optional(Layer(1)));
        m_selection->selectResidualPeak(Layer(0));
        QCOMPARE(m_selection->selectedLayer(), std::optional(Layer(0)));
    }

    void hoveringSelectsNothing()
    {
        m_selection->select({Layer(1)});
        QSignalSpy selected(m_selection.get(), &Selection::selectionChanged);
        QSignalSpy hovered(m_selection.get(), &Selection::hoverChanged);
        m_selection->hover({Layer(2)});
        m_selection->hover({Layer(2)});
        QCOMPARE(hovered.count(), 1);
        QVERIFY(m_selection->hovered() == Target{Layer(2)});
        m_selection->hover({});
        QCOMPARE(hovered.count(), 2);
        QVERIFY(m_selection->hovered().isEmpty());
        QCOMPARE(selected.count(), 0);
    }

    void pinsStayUntilTheyAreTakenAway()
    {
        m_selection->togglePin(); // nothing is selected
        QVERIFY(m_selection->pinned().empty());
        m_selection->select({Layer(3)});
        m_selection->togglePin();
        QVERIFY(m_selection->isPinned());
        m_selection->select({Layer(1)});
        QVERIFY(!m_selection->isPinned());
        m_selection->togglePin();
        m_selection->select({.token = TokenPlace{0, TokenPosition(1)}});
        m_selection->togglePin();
        QCOMPARE(m_selection->pinned().size(), std::size_t(3));
        QCOMPARE(m_selection->pinnedLayers(), (std::vector<int>{1, 3}));
        m_selection->togglePin();
        QCOMPARE(m_selection->pinned().size(), std::size_t(2));
    }

    void anotherModelForgetsEverything()
    {
        const Scan known = scan();
        m_selection->setScan(&known);
        m_selection->select({Layer(1)});
        m_selection->hover({Layer(2)});
        m_selection->togglePin();
        m_selection->clear();
        QVERIFY(m_selection->selected().isEmpty());
        QVERIFY(m_selection->hovered().isEmpty());
        QVERIFY(m_selection->pinned().empty());
        QVERIFY(m_selection->candidates().empty());
    }

private:
    std::unique_ptr<Selection> m_selection;
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
