// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, with the real engine on the real demo model, by mouse: open, scan, click the highest spike, zero its
// weight, see perplexity jump, undo to the exact number.

#include "built_in_text.h"
#include "core/engine/engine.h"
#include "ui/edit_operations.h"
#include "ui/main_window.h"
#include "ui/own_effects.h"
#include "ui/theme.h"
#include "widgets/block_table.h"
#include "widgets/perplexity_readout.h"
#include "widgets/spike_plot.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace prosector;
using namespace prosector::ui;
using namespace prosector::widgets;

namespace {

constexpr int ceiling = 60000; // milliseconds; a busy machine is slow

} // namespace

class EndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        MainWindowOptions options;
        EngineOptions& engine = m_engineOptions;
        engine.calibration = builtInText("calibration");
        engine.specimen = PROSECTOR_SOURCE_DIR "/resources/demo";
        options.engine = [this] { return makeEngine(m_engineOptions); };
        options.dataFolder = PROSECTOR_SOURCE_DIR "/resources";
        options.initialModel = engine.specimen;
        options.setup.evaluationText = builtInText("evaluation");
        options.setup.protocol.window = 256;
        options.setup.watchedWords = {"the", "and", "a"};
        m_window = std::make_unique<MainWindow>(options);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        settle();
    }

    void openedAndScanned()
    {
        QVERIFY(dissection().model());
        QCOMPARE(dissection().model()->layers, 8);
        QVERIFY(child<QLabel>("specimenNote")->isVisible());
        QVERIFY(dissection().scan());
        QVERIFY(std::abs(dissection().original()->perplexity() - 31.509505) < 1e-4);
    }

    void highestSpikeZeroedAndUndone()
    {
        auto* plot = child<SpikePlot>("spikePlot");
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->peakPosition(SpikeKind::DownOutput, highestLayer()));
        const SuperWeightCandidate* candidate = dissection().selection()->selectedCandidate();
        QVERIFY(candidate);
        QCOMPARE(candidate->at.place.layer, Layer(1));
        QCOMPARE(candidate->at.row, Channel(100));
        QCOMPARE(candidate->at.column, Channel(300));

        const std::vector<float> before = dissection().shown()->tokenLoss;
        QTest::mouseClick(child<QPushButton>("zeroButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dissection().isStale(), ceiling);
        settle();
        QVERIFY(dissection().shown()->perplexity() > 30 * dissection().original()->perplexity());
        QVERIFY(child<PerplexityReadout>("perplexityReadout")->mainText().contains(QStringLiteral("\u2192")));

        QTest::mouseClick(child<QPushButton>("undoButton"), Qt::LeftButton);
        QVERIFY(!dissection().isStale()); // at once, from memory
        QCOMPARE(dissection().shown()->tokenLoss, before);
    }

    void residualPeakLeadsToTheWeightThatWritesIt()
    {
        auto* plot = child<SpikePlot>("spikePlot");
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->peakPosition(SpikeKind::Residual, 6));
        QVERIFY(dissection().selection()->selectedCandidate());
        QCOMPARE(dissection().selection()->selectedCandidate()->at.place.layer, Layer(1));
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->peakPosition(SpikeKind::DownInput, 6));
        QCOMPARE(dissection().selection()->selectedCandidate()->at.place.layer, Layer(6));
        QVERIFY(!dissection().selection()->isSuperWeight(*dissection().selection()->selectedIndex()));
    }

    void blocksAreSwitchedByMouse()
    {
        std::vector<double> perplexities;
        for (const BlockState state : {BlockState::Dropped, BlockState::Linear, BlockState::Original}) {
            auto* table = child<BlockTable>("blockTable");
            table->scrollTo(table->model()->index(7 - 4, 0));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->switchPosition(4, state));
            QTRY_VERIFY_WITH_TIMEOUT(!dissection().isStale(), ceiling);
            settle();
            perplexities.push_back(dissection().shown()->perplexity());
        }
        const double dropped = perplexities[0];
        const double linear = perplexities[1];
        const double original = perplexities[2];
        QVERIFY(original < linear && linear < dropped);
        QVERIFY(dissection().edits().empty());
    }

    // Against two evaluations by another engine, which reuses no state.
    void ownEffectIsTheDifferenceOfTwoEvaluations()
    {
        const EditRows rows{{DropBlock{Layer(4)}}, {LinearBlock{Layer(6), 0.5}}, {DropMlp{Layer(2)}}};
        dissection().apply(rows, QStringLiteral("three edits"));
        const auto* effects = m_window->findChild<OwnEffects*>();
        const auto areKnown = [&] {
            return std::ranges::all_of(effects->effects(), [](const auto& effect) { return effect.has_value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areKnown(), ceiling);
        settle();
        const std::unique_ptr<Engine> engine = makeEngine(m_engineOptions);
        engine->open(m_engineOptions.specimen, {});
        const double all = engine->compare(dissection().request(enabledEdits(rows)), {}, {}).edited.loss();
        double largest = 0;
        for (std::size_t index = 0; index < rows.size(); ++index) {
            const EditList without = enabledEdits(withoutRow(rows, index));
            const double difference = all - engine->compare(dissection().request(without), {}, {}).edited.loss();
            const Estimate effect = *effects->effects()[index];
            largest = std::max(largest, std::abs(effect.value - difference));
            QVERIFY(effect.low < effect.value && effect.value < effect.high);
        }
        qInfo("largest difference %.3g nats", largest);
        QVERIFY(largest < 1e-9);
        dissection().undoStack()->undo();
    }

    void failedOpeningKeepsTheModel()
    {
        QTemporaryDir empty;
        m_window->openModel(empty.path().toStdString());
        auto* details = child<QPushButton>("errorDetailsButton");
        QTRY_VERIFY_WITH_TIMEOUT(details->isVisible(), ceiling);
        settle();
        QCOMPARE(dissection().model()->layers, 8);
        QTest::mouseClick(child<QPushButton>("errorDismissButton"), Qt::LeftButton);
        QVERIFY(!details->isVisible());
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    Dissection& dissection() { return *m_window->dissection(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), ceiling); }

    int highestLayer()
    {
        int highest = 0;
        double height = 0;
        for (const LayerScan& layer : dissection().scan()->scan.layers) {
            if (std::abs(layer.downOut.value) > height) {
                height = std::abs(layer.downOut.value);
                highest = static_cast<int>(layer.layer.value());
            }
        }
        return highest;
    }

    template <class Widget> Widget* child(const char* name)
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    EngineOptions m_engineOptions;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(EndToEndTest)
#include "end_to_end_test.moc"
