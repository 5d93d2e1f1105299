// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each edit does by itself, in the background.

#include "fake_engine.h"
#include "ui/dissection.h"
#include "ui/own_effects.h"

#include <QTest>

#include <cmath>

using namespace prosector;
using namespace prosector::ui;
using prosector::widgets::BlockState;

class OwnEffectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_service = std::make_unique<EngineService>([this] { return std::make_unique<FakeEngine>(m_control); });
        m_document = std::make_unique<Dissection>(m_service.get(), DissectionSetup());
        m_effects = std::make_unique<OwnEffects>(m_service.get(), m_document.get());
        m_document->open("/models/demo");
        QTRY_VERIFY_WITH_TIMEOUT(m_document->model() && !m_service->isBusy(), 5000);
    }

    void cleanup()
    {
        m_effects.reset();
        m_document.reset();
        m_service.reset();
    }

    // The fake engine's losses add up: an edit's own effect is what it does alone.
    void isTheLossWithoutTheEdit()
    {
        const EditRows rows{{DropBlock{Layer(4)}}, {LinearBlock{Layer(1), 1}, {}, false}, {DropBlock{Layer(2)}}};
        m_document->apply(rows, QStringLiteral("edits"));
        settle();
        const auto effects = m_effects->effects();
        QCOMPARE(effects.size(), std::size_t(3));
        QVERIFY(effects[0] && !effects[1] && effects[2]);
        const double dropped4 = std::log(14.59) - std::log(FakeEngine::originalPerplexity);
        const double dropped2 = std::log(17.64) - std::log(FakeEngine::originalPerplexity);
        const double largest = std::max(std::abs(effects[0]->value - dropped4), std::abs(effects[2]->value - dropped2));
        qInfo("largest difference %.3g", largest);
        QVERIFY(largest < 1e-9);
        QVERIFY(effects[0]->low < effects[0]->value && effects[0]->value < effects[0]->high);
    }

    void oneEditNeedsNoRun()
    {
        m_document->setBlockState(Layer(4), BlockState::Dropped);
        settle();
        QVERIFY(m_effects->effects().at(0));
        QCOMPARE(m_control->begun("evaluate"), 2); // the original and the edited
    }

    void isRememberedByEditList()
    {
        twoDropped();
        settle();
        const auto before = m_effects->effects();
        QVERIFY(before[0] && before[1]);
        const int computed = m_control->begun("evaluate");
        m_document->undoStack()->undo();
        m_document->undoStack()->redo();
        QCOMPARE(m_effects->effects()[0]->value, before[0]->value);
        settle();
        QCOMPARE(m_control->begun("evaluate"), computed);
    }

    // A new edit does not wait for an own effect, and what was computed for the old list is dropped.
    void givesWayToAnEdit()
    {
        m_control->hold("evaluate drop:2"); // the own effect of dropping block 4
        twoDropped();
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate drop:2"), 1, 5000);
        QVERIFY(m_service->isAwaited(Task::EvaluateBeside));
        QVERIFY(!m_document->isStale());
        m_document->setBlockState(Layer(6), BlockState::Dropped);
        QTRY_VERIFY_WITH_TIMEOUT(!m_document->isStale(), 5000);
        m_control->release("evaluate drop:2");
        settle();
        QVERIFY(m_effects->effects().at(2));
        m_document->undoStack()->undo();
        settle();
        QVERIFY(m_effects->effects().at(0)); // computed after all
    }

    void waitsForTheEndOfADrag()
    {
        m_document->beginDrag();
        twoDropped();
        settle();
        QVERIFY(!m_document->isStale());
        QVERIFY(!m_effects->effects().at(0));
        m_document->endDrag();
        settle();
        QVERIFY(m_effects->effects().at(0));
    }

    void cancelStopsUntilAskedAgain()
    {
        m_control->hold("evaluate drop:2");
        twoDropped();
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate drop:2"), 1, 5000);
        m_document->cancel();
        settle();
        QVERIFY(!m_effects->effects().at(0));
        m_control->release("evaluate drop:2");
        m_effects->resume();
        settle();
        QVERIFY(m_effects->effects().at(0));
    }

    void failureIsNotTriedForEver()
    {
        m_control->hold("evaluate drop:2");
        twoDropped();
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate drop:2"), 1, 5000);
        m_control->failOn("evaluate", true);
        m_control->release("evaluate drop:2");
        settle();
        QVERIFY(std::isnan(m_effects->effects().at(0)->value));
        QCOMPARE(m_control->begun("evaluate drop:2"), 1);
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000); }

    // As one step, so that no state between is visited.
    void twoDropped() { m_document->apply({{DropBlock{Layer(4)}}, {DropBlock{Layer(2)}}}, QStringLiteral("two")); }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<EngineService> m_service;
    std::unique_ptr<Dissection> m_document;
    std::unique_ptr<OwnEffects> m_effects;
};

QTEST_GUILESS_MAIN(OwnEffectsTest)
#include "own_effects_test.moc"
