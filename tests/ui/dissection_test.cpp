// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_engine.h"
#include "ui/dissection.h"
#include "ui/edit_operations.h"
#include "ui/edit_text.h"
#include "ui/readings.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

class DissectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_service = std::make_unique<EngineService>([this] { return std::make_unique<FakeEngine>(m_control); });
        DissectionSetup setup;
        setup.evaluationText = {"evaluation.txt", "words"};
        setup.watchedWords = {"the", "."};
        m_document = std::make_unique<Dissection>(m_service.get(), setup);
    }

    void cleanup()
    {
        m_document.reset();
        m_service.reset();
    }

    void openingMeasuresASmallModel()
    {
        openDemo();
        QVERIFY(m_document->scan());
        QVERIFY(m_document->original());
        QCOMPARE(m_document->shown(), m_document->original());
        QVERIFY(std::abs(m_document->original()->perplexity() - FakeEngine::originalPerplexity) < 1e-9);
        QCOMPARE(m_control->begun(), std::vector<std::string>({"open demo", "evaluate", "scan"}));
    }

    void largeModelIsScannedOnRequest()
    {
        m_control->setParameters(7'000'000'000);
        openDemo();
        QVERIFY(m_document->original());
        QVERIFY(!m_document->scan());
        m_document->startScan();
        QTRY_VERIFY_WITH_TIMEOUT(m_document->scan(), 5000);
    }

    void estimateIsShownUntilTheEvaluationIsThere()
    {
        openDemo();
        QVERIFY(!m_document->predictionChange());
        m_document->selection()->selectLayer(Layer(1));
        m_control->hold("refine");
        m_document->scaleSelectedWeight(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->estimate(), 5000);
        QVERIFY(m_document->isStale());
        QCOMPARE(m_document->estimate()->windows, std::int64_t(1));
        // The ratio of the windows so far stands on the original's perplexity of the whole text.
        const auto figures = perplexityEstimate(m_document->original().get(), *m_document->estimate());
        QVERIFY(figures && figures->after && figures->ratio);
        QCOMPARE(figures->before, m_document->original()->perplexity());
        QCOMPARE(*figures->after, figures->before * figures->ratio->value);
        QVERIFY(std::isinf(figures->ratio->high)); // one window tells nothing of the spread

        m_control->release("refine");
        settle();
        QVERIFY(!m_document->estimate());
        QVERIFY(std::abs(m_document->shown()->perplexity() - FakeEngine::zeroedPerplexity) < 1e-9);
        QCOMPARE(m_document->predictionChange()->topChanged, 0.25);
        m_document->undoStack()->undo();
        QVERIFY(!m_document->predictionChange());
        m_document->undoStack()->redo();
        QCOMPARE(m_document->predictionChange()->divergence, 0.5);
    }

    void undoShowsTheVisitedNumberExactlyAndAtOnce()
    {
        openDemo();
        m_document->selection()->selectLayer(Layer(1));
        m_document->scaleSelectedWeight(0);
        QVERIFY(m_document->isStale());
        settle();
        QVERIFY(!m_document->isStale());
        const double zeroed = m_document->shown()->perplexity();
        QVERIFY(std::abs(zeroed - FakeEngine::zeroedPerplexity) < 1e-9);
        const int computed = m_control->begun("evaluate");

        m_document->undoStack()->undo();
        QVERIFY(m_document->edits().empty());
        QCOMPARE(m_document->shown(), m_document->original());
        m_document->undoStack()->redo();
        QCOMPARE(m_document->shown()->perplexity(), zeroed);
        settle();
        QCOMPARE(m_control->begun("evaluate"), computed);
    }

    void oneDragIsOneStep()
    {
        openDemo();
        m_document->selection()->selectLayer(Layer(1));
        m_document->beginDrag();
        for (const double factor : {0.9, 0.8, 0.5, 0.3}) {
            m_document->scaleSelectedWeight(factor);
        }
        m_document->endDrag();
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(scaleOf(m_document->edits(), FakeEngine::superWeight()), 0.3);
        m_document->beginDrag();
        m_document->scaleSelectedWeight(0.2);
        m_document->endDrag();
        QCOMPARE(m_document->undoStack()->count(), 2);
        m_document->undoStack()->undo();
        QCOMPARE(scaleOf(m_document->edits(), FakeEngine::superWeight()), 0.3);
        m_document->undoStack()->undo();
        QVERIFY(m_document->edits().empty());
    }

    void dragBackToTheStartLeavesNoStep()
    {
        openDemo();
        m_document->selection()->selectLayer(Layer(1));
        m_document->beginDrag();
        m_document->scaleSelectedWeight(0.5);
        m_document->scaleSelectedWeight(1);
        m_document->endDrag();
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(m_document->edits().empty());
        QVERIFY(!m_document->isStale());
    }

    // While a newer state computes, the older one is shown, and is said to be stale.
    void staleIsShownNotBlanked()
    {
        openDemo();
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        const auto dropped = m_document->shown();
        m_control->hold("evaluate");
        m_document->setBlockState(Layer(5), BlockState::Linear);
        QCOMPARE(m_document->shown(), dropped);
        QVERIFY(m_document->isStale());
        QVERIFY(m_document->isEvaluating());
        m_control->release("evaluate");
        settle();
        QVERIFY(m_document->shown() != dropped);
        QVERIFY(!m_document->isStale());
    }

    // A result that comes late, for a state already left, never takes the place of the current one.
    void lateResultDoesNotReplaceTheCurrentState()
    {
        openDemo();
        m_control->hold("evaluate");
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate"), 2, 5000);
        m_document->undoStack()->undo();
        m_control->release("evaluate");
        settle();
        QCOMPARE(m_document->shown(), m_document->original());
        m_document->undoStack()->redo();
        QVERIFY(!m_document->isStale()); // but it is remembered
    }

    void cancelLeavesTheNumberUncomputedUntilAskedFor()
    {
        openDemo();
        m_control->hold("evaluate");
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        m_document->cancel();
        settle();
        QVERIFY(m_document->isStale());
        QVERIFY(!m_document->isEvaluating());
        m_control->release("evaluate");
        m_document->requestMissing();
        settle();
        QVERIFY(!m_document->isStale());
    }

    void failedOpeningKeepsModelEditsAndNumbers()
    {
        openDemo();
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        const auto model = m_document->model();
        const auto shown = m_document->shown();
        m_control->failOn("open", true);
        m_document->open("/models/broken");
        settle();
        QCOMPARE(m_document->model(), model);
        QCOMPARE(m_document->shown(), shown);
        QCOMPARE(m_document->edits().size(), std::size_t(1));
    }

    void openingStartsAfresh()
    {
        openDemo();
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        m_document->open("/models/other");
        settle();
        QCOMPARE(m_document->model()->name, std::string("other"));
        QVERIFY(m_document->edits().empty());
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(m_document->original());
    }

    void historyFollowsTheUndoStack()
    {
        openDemo();
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        m_document->setBlockState(Layer(5), BlockState::Linear);
        settle();
        const auto states = m_document->history();
        QCOMPARE(states.size(), std::size_t(3));
        QCOMPARE(states[1].text, QStringLiteral("block 4 dropped"));
        QCOMPARE(states[0].evaluation, m_document->original());
        QCOMPARE(states[2].evaluation, m_document->shown());
    }

    void layerSelectsItsCandidate()
    {
        openDemo();
        m_document->selection()->selectLayer(Layer(1));
        QVERIFY(m_document->selection()->selectedCandidate());
        QCOMPARE(coordinateText(m_document->selection()->selectedCandidate()->at),
                 QStringLiteral("layer 1 down [100, 300]"));
        m_document->selection()->selectLayer(Layer(2));
        QVERIFY(!m_document->selection()->selectedCandidate());
        m_document->selection()->selectCandidate(0);
        QCOMPARE(m_document->selection()->selectedLayer()->value(), 1);
        m_document->selection()->selectCandidate(7); // there is none
        QCOMPARE(m_document->selection()->selectedLayer()->value(), 1);
    }

    void removedEditComesBackByUndo()
    {
        openDemo();
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        m_document->setBlockState(Layer(5), BlockState::Linear);
        m_document->apply(withoutRow(m_document->rows(), 0), QStringLiteral("remove"));
        QCOMPARE(m_document->edits().size(), std::size_t(1));
        QCOMPARE(blockState(m_document->edits(), Layer(4)), BlockState::Original);
        m_document->undoStack()->undo();
        QCOMPARE(blockState(m_document->edits(), Layer(4)), BlockState::Dropped);
    }

    void switchesReplaceEachOtherInPlace()
    {
        EditRows rows = withBlockState({}, Layer(4), BlockState::Dropped);
        rows = withScale(rows, FakeEngine::superWeight(), 0.5);
        rows = withBlockState(rows, Layer(4), BlockState::Linear);
        QVERIFY(enabledEdits(rows)
                == EditList({LinearBlock{Layer(4), 1}, ScaleWeight{FakeEngine::superWeight(), 0.5}}));
        rows = withScale(rows, FakeEngine::superWeight(), 0);
        QVERIFY(enabledEdits(rows) == EditList({LinearBlock{Layer(4), 1}, ZeroWeight{FakeEngine::superWeight()}}));
        rows = withBlockState(rows, Layer(4), BlockState::Original);
        rows = withScale(rows, FakeEngine::superWeight(), 1);
        QVERIFY(rows.empty());
    }

    // A row that is switched off acts on nothing, and stays as it is when its block is switched.
    void rowsThatAreOffStayAsTheyAre()
    {
        openDemo();
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        EditRows rows = m_document->rows();
        rows[0].enabled = false;
        m_document->apply(rows, QStringLiteral("off"));
        QVERIFY(m_document->edits().empty());
        QVERIFY(!m_document->isStale());
        QCOMPARE(m_document->shown(), m_document->original());
        m_document->setBlockState(Layer(4), BlockState::Linear);
        QVERIFY(m_document->rows() == EditRows({{DropBlock{Layer(4)}, {}, false}, {LinearBlock{Layer(4), 1}}}));
        m_document->setBlockState(Layer(4), BlockState::Original);
        QVERIFY(m_document->rows() == rows);
    }

    // A name stays with what it was given to, not with another kind of edit in its place.
    void namesStayWithTheirKindOfEdit()
    {
        EditRows rows{{ScaleWeight{FakeEngine::superWeight(), 0.5}, "peak"}, {DropBlock{Layer(4)}, "middle"}};
        rows = withScale(rows, FakeEngine::superWeight(), 0);
        QCOMPARE(rows[0].name, std::string("peak"));
        rows = withBlockState(rows, Layer(4), BlockState::Linear);
        QCOMPARE(rows[1].name, std::string());
    }

    void ratioIsTheExponentialOfThePairedDifference()
    {
        openDemo();
        m_document->selection()->selectLayer(Layer(1));
        m_document->scaleSelectedWeight(0);
        settle();
        const auto figures = perplexityFigures(m_document->original().get(), m_document->shown().get());
        QVERIFY(figures && figures->after && figures->ratio);
        const double difference = std::abs(figures->ratio->value - *figures->after / figures->before);
        qInfo("largest difference %.3g", difference);
        QVERIFY(difference < 1e-9);
        QVERIFY(figures->ratio->low < figures->ratio->value && figures->ratio->value < figures->ratio->high);
        QVERIFY(!perplexityFigures(m_document->original().get(), m_document->original().get())->after);
        const auto words = wordProbabilities(m_document->original().get(), m_document->shown().get());
        QCOMPARE(words.size(), std::size_t(2));
        QVERIFY(words[0].after > words[0].before);
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000); }

    void openDemo()
    {
        m_document->open("/models/demo");
        QTRY_VERIFY_WITH_TIMEOUT(m_document->model() && !m_service->isBusy(), 5000);
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<EngineService> m_service;
    std::unique_ptr<Dissection> m_document;
};

QTEST_GUILESS_MAIN(DissectionTest)
#include "dissection_test.moc"
