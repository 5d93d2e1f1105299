// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_data.h"
#include "widgets/spike_plot.h"

#include <QSignalSpy>
#include <QTest>

using namespace prosector::widgets;

Q_DECLARE_METATYPE(prosector::widgets::SpikeKind)

class SpikePlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plot = std::make_unique<SpikePlot>();
        m_plot->setLayers(sample::spikes());
        m_plot->setMarks({{sample::spikeLayer, QStringLiteral("[100, 300]")}});
        m_plot->resize(700, 350);
        m_plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
        m_plot->activateWindow();
        m_plot->setFocus();
    }

    void clickAtEveryPeakTellsIt()
    {
        QSignalSpy clicked(m_plot.get(), &SpikePlot::peakClicked);
        for (int layer = 0; layer < sample::layers; ++layer) {
            for (const SpikeKind kind : spikeKinds) {
                QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, m_plot->peakPosition(kind, layer));
                QCOMPARE(clicked.count(), 1);
                const QVariantList arguments = clicked.takeFirst();
                QCOMPARE(arguments[0].value<SpikeKind>(), kind);
                QCOMPARE(arguments[1].toInt(), layer);
            }
        }
    }

    void clickFarFromPeaksIsNoClick()
    {
        QSignalSpy clicked(m_plot.get(), &SpikePlot::peakClicked);
        const QPoint low = m_plot->peakPosition(SpikeKind::DownInput, 4);
        const QPoint high = m_plot->peakPosition(SpikeKind::DownOutput, sample::spikeLayer);
        QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, QPoint(low.x() - 12, high.y()));
        QCOMPARE(clicked.count(), 0);
    }

    void higherPeaksStandHigher()
    {
        QVERIFY(m_plot->peakPosition(SpikeKind::DownOutput, 1).y()
                < m_plot->peakPosition(SpikeKind::DownOutput, 0).y());
        // Negative peaks hang below the others' feet.
        QVERIFY(m_plot->peakPosition(SpikeKind::DownOutput, 2).y()
                > m_plot->peakPosition(SpikeKind::DownOutput, 3).y());
    }

    void keysMoveAndClick()
    {
        QSignalSpy clicked(m_plot.get(), &SpikePlot::peakClicked);
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QTest::keyClick(m_plot.get(), Qt::Key_Down);
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked[0][0].value<SpikeKind>(), SpikeKind::DownOutput);
        QCOMPARE(clicked[0][1].toInt(), 1);
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_plot.get(), Qt::Key_Left);
        }
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(clicked[1][1].toInt(), 0);
    }

    void descriptionFollowsTheFocusPeak()
    {
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QVERIFY2(m_plot->accessibleDescription().contains(QStringLiteral("142.6")),
                 qPrintable(m_plot->accessibleDescription()));
        QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("[100, 300]")));
    }

    void marksAndSelectionAreVisible()
    {
        const QImage before = m_plot->grab().toImage();
        m_plot->setMarks({});
        const QImage withoutMarks = m_plot->grab().toImage();
        QVERIFY(before != withoutMarks);
        m_plot->setSelectedLayer(5);
        QCOMPARE(m_plot->selectedLayer(), 5);
        QVERIFY(withoutMarks != m_plot->grab().toImage());
    }

    void hoverTellsThePeak()
    {
        QSignalSpy hovered(m_plot.get(), &SpikePlot::peakHovered);
        QTest::mouseMove(m_plot.get(), m_plot->peakPosition(SpikeKind::DownOutput, 3));
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered[0][0].value<SpikeKind>(), SpikeKind::DownOutput);
        QCOMPARE(hovered[0][1].toInt(), 3);
    }

    void hoveredSelectedAndPinnedLookDifferent()
    {
        m_plot->clearFocus();
        QList<QImage> looks{m_plot->grab().toImage()};
        m_plot->setHoveredLayer(3);
        looks.append(m_plot->grab().toImage());
        m_plot->setHoveredLayer(-1);
        QCOMPARE(m_plot->grab().toImage(), looks.front());
        m_plot->setPinnedLayers({3});
        looks.append(m_plot->grab().toImage());
        m_plot->setPinnedLayers({});
        QCOMPARE(m_plot->grab().toImage(), looks.front());
        m_plot->setSelectedLayer(3);
        looks.append(m_plot->grab().toImage());
        for (qsizetype one = 0; one < looks.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other) {
                QVERIFY(looks[one] != looks[other]);
            }
        }
    }

    void farKeys()
    {
        QSignalSpy moved(m_plot.get(), &SpikePlot::focusPeakMoved);
        QTest::keyClick(m_plot.get(), Qt::Key_End);
        QCOMPARE(moved.takeFirst()[1].toInt(), sample::layers - 1);
        QTest::keyClick(m_plot.get(), Qt::Key_End);
        QVERIFY(moved.isEmpty()); // it is there already
        QTest::keyClick(m_plot.get(), Qt::Key_PageUp);
        QCOMPARE(moved.takeFirst()[1].toInt(), std::max(0, sample::layers - 11));
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        QTest::keyClick(m_plot.get(), Qt::Key_PageDown);
        QCOMPARE(moved.takeLast()[1].toInt(), std::min(10, sample::layers - 1));
    }

    void everyScaleCanBeClicked_data()
    {
        QTest::addColumn<SpikeScale>("scale");
        QTest::newRow("linear") << SpikeScale::Linear;
        QTest::newRow("logarithmic") << SpikeScale::Logarithmic;
        QTest::newRow("symmetric") << SpikeScale::SymmetricLogarithmic;
    }

    void everyScaleCanBeClicked()
    {
        QFETCH(SpikeScale, scale);
        m_plot->setScale(scale);
        QSignalSpy clicked(m_plot.get(), &SpikePlot::peakClicked);
        for (int layer = 0; layer < sample::layers; ++layer) {
            QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, m_plot->peakPosition(SpikeKind::DownOutput, layer));
            QCOMPARE(clicked.count(), layer + 1);
            QCOMPARE(clicked.back()[1].toInt(), layer);
        }
        // Magnitudes alone stand on the logarithmic axis: a negative peak rises from its foot too.
        const int low = m_plot->peakPosition(SpikeKind::DownOutput, 3).y();
        const int negative = m_plot->peakPosition(SpikeKind::DownOutput, 2).y();
        QCOMPARE(negative < low, scale == SpikeScale::Logarithmic);
    }

    void massiveActivationsAreMarked()
    {
        const QImage before = m_plot->grab().toImage();
        std::vector<SpikeLayer> layers = sample::spikes();
        layers[1].of(SpikeKind::Residual).isMassive = true;
        m_plot->setLayers(layers);
        QVERIFY(before != m_plot->grab().toImage());
        QVERIFY(m_plot->peakText(SpikeKind::Residual, 1).contains(QStringLiteral("Massive")));
        QVERIFY(!m_plot->peakText(SpikeKind::Residual, 0).contains(QStringLiteral("Massive")));
    }

    void noLayersAreHarmless()
    {
        m_plot->setLayers({});
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, m_plot->rect().center());
        QVERIFY(!m_plot->grab().isNull());
    }

private:
    std::unique_ptr<SpikePlot> m_plot;
};

QTEST_MAIN(SpikePlotTest)
#include "spike_plot_test.moc"
