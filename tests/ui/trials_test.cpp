// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_engine.h"
#include "ui/dissection.h"
#include "ui/scale_curve_box.h"
#include "ui/token_predictions.h"
#include "ui/trials.h"
#include "widgets/next_token_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace prosector;
using namespace prosector::ui;

class TrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_service = std::make_unique<EngineService>([this] { return std::make_unique<FakeEngine>(m_control); });
        DissectionSetup setup;
        setup.evaluationText = {"evaluation.txt", "words"};
        m_dissection = std::make_unique<Dissection>(m_service.get(), setup);
        m_trials = std::make_unique<Trials>(m_service.get(), m_dissection.get());
        m_dissection->open("demo");
        QTRY_VERIFY_WITH_TIMEOUT(m_dissection->original() && m_dissection->scan() && !m_service->isBusy(), 5000);
    }

    void cleanup()
    {
        m_trials.reset();
        m_dissection.reset();
        m_service.reset();
    }

    void eachBlockIsDroppedInTurn()
    {
        m_trials->dropEachBlock();
        QVERIFY(m_trials->isUnderWay());
        QTRY_VERIFY_WITH_TIMEOUT(!m_trials->isUnderWay(), 5000);
        QCOMPARE(m_control->begun("effect drop:"), 8);
        const double expected = std::log(14.57) - std::log(FakeEngine::originalPerplexity);
        QVERIFY(std::abs(m_trials->effectOfDropping(Layer(5))->value - expected) < 1e-6);
        m_trials->dropEachBlock(); // all is known
        QVERIFY(!m_trials->isUnderWay());
    }

    void eachCandidateIsZeroedInTurn()
    {
        m_trials->zeroEachCandidate();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trials->isUnderWay(), 5000);
        const double expected = std::log(FakeEngine::zeroedPerplexity) - std::log(FakeEngine::originalPerplexity);
        QVERIFY(std::abs(m_trials->effectOfZeroing(FakeEngine::superWeight())->value - expected) < 1e-6);
    }

    void anEditGoesFirstAndEndsWhatItLeaves()
    {
        m_control->hold("effect drop:3");
        m_trials->dropEachBlock();
        QTRY_VERIFY_WITH_TIMEOUT(m_control->begun("effect drop:3") == 1, 5000);
        m_dissection->apply({{ZeroWeight{FakeEngine::superWeight()}}}, QStringLiteral("zero"));
        QVERIFY(!m_trials->isUnderWay());
        QTRY_VERIFY_WITH_TIMEOUT(m_dissection->known(m_dissection->edits()) && !m_service->isBusy(), 5000);
        QVERIFY(!m_trials->effectOfDropping(Layer(2))); // behind these edits
        m_dissection->undoStack()->undo();
        QVERIFY(m_trials->effectOfDropping(Layer(2)));
        QVERIFY(!m_trials->effectOfDropping(Layer(3)));
    }

    void cancellingEndsThem()
    {
        m_control->hold("effect drop:3");
        m_trials->dropEachBlock();
        QTRY_VERIFY_WITH_TIMEOUT(m_control->begun("effect drop:3") == 1, 5000);
        m_service->cancel();
        QVERIFY(!m_trials->isUnderWay());
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(m_control->begun("effect"), 4);
    }

    // The slider reads between computed points at once; the exact number follows.
    void aScaleCurveIsScrubbed()
    {
        ScaleCurveBox box(m_dissection.get(), m_trials.get());
        auto* button = box.findChild<QPushButton*>(QStringLiteral("scaleCurveButton"));
        auto* readout = box.findChild<QLabel*>(QStringLiteral("scaleCurveReadout"));
        QVERIFY(!button->isEnabled());
        box.setWeight(FakeEngine::superWeight());
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trials->isUnderWay(), 5000);
        QCOMPARE(m_control->begun("effect scale:"), 15);
        QVERIFY(!button->isEnabled());
        m_control->hold("evaluate");
        m_dissection->apply({{ScaleWeight{FakeEngine::superWeight(), 0.6}}}, QStringLiteral("scale"));
        QVERIFY2(readout->text().startsWith(QChar(0x2248)), qPrintable(readout->text()));
        m_control->release("evaluate");
        QTRY_VERIFY_WITH_TIMEOUT(readout->text().contains(QStringLiteral("exact")), 5000);
        QCOMPARE(m_control->begun("effect"), 15);
    }

    void theLikeliestNextTokensAreShown()
    {
        TokenPredictions predictions(m_dissection.get(), m_service.get());
        auto* view = predictions.findChild<widgets::NextTokenView*>();
        predictions.setToken(3);
        predictions.setToken(7);
        QTRY_COMPARE_WITH_TIMEOUT(view->lines(), 5, 5000);
        QCOMPARE(m_control->begun("next"), 1);
        QVERIFY2(view->accessibleDescription().contains(QStringLiteral("before0")),
                 qPrintable(view->accessibleDescription()));
        m_dissection->apply({{DropBlock{Layer(4)}}}, QStringLiteral("drop"));
        QTRY_VERIFY_WITH_TIMEOUT(m_control->begun("next drop:4") >= 1, 5000);
    }

private:
    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<EngineService> m_service;
    std::unique_ptr<Dissection> m_dissection;
    std::unique_ptr<Trials> m_trials;
};

QTEST_MAIN(TrialsTest)
#include "trials_test.moc"
