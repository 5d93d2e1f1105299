// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_engine.h"
#include "ui/engine_service.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace prosector;
using namespace prosector::ui;

namespace {

RunRequest scaled(double factor)
{
    return {Text{"evaluation.txt", "words"}, {}, {ScaleWeight{FakeEngine::superWeight(), factor}}, {"the"}};
}

} // namespace

class EngineServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_shared<FakeControl>();
        m_engineThread = nullptr;
        m_service = std::make_unique<EngineService>([this] {
            m_engineThread = QThread::currentThreadId();
            return std::make_unique<FakeEngine>(m_control);
        });
        m_edits.clear();
        m_models.clear();
        m_errors.clear();
        connect(m_service.get(), &EngineService::evaluationFinished, this,
                [this](const std::shared_ptr<const Evaluation>&, const EditList& edits) {
                    QCOMPARE(QThread::currentThread(), thread());
                    m_edits.push_back(edits);
                });
        connect(m_service.get(), &EngineService::modelOpened, this,
                [this](const std::shared_ptr<const ModelFacts>& model) { m_models.push_back(model->name); });
        connect(m_service.get(), &EngineService::failed, this, [this](Task task, const Error& error) {
            m_errors.push_back({task, error});
        });
    }

    void engineIsMadeOnTheBackgroundThread()
    {
        openDemo();
        QVERIFY(m_engineThread != nullptr);
        QVERIFY(m_engineThread != QThread::currentThreadId());
    }

    void resultsComeBack()
    {
        openDemo();
        std::shared_ptr<const ScanReport> report;
        connect(m_service.get(), &EngineService::scanFinished, this, [&](const auto& value) { report = value; });
        std::shared_ptr<const GeneratedText> text;
        connect(m_service.get(), &EngineService::textGenerated, this, [&](const auto& value) { text = value; });
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        m_service->scan(scaled(1));
        m_service->generate({"Once upon a time", {}, 8, 0, 0, BosPolicy::Auto});
        QTRY_VERIFY_WITH_TIMEOUT(report && text && m_edits.size() == 1, 5000);
        QCOMPARE(report->tokenTexts.at(TokenId(1)), std::string("<s>"));
        QCOMPARE(text->request.prompt, std::string("Once upon a time"));
        QVERIFY(m_edits[0] == scaled(0.5).edits);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
    }

    // The running evaluation is shown, of the waiting ones only the last is computed.
    void latestEvaluationWins()
    {
        openDemo();
        m_control->hold("evaluate");
        m_service->evaluate(scaled(0.9), EvaluationPurpose::Edited);
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate"), 1, 5000);
        for (const double factor : {0.8, 0.7, 0.6, 0.5}) {
            m_service->evaluate(scaled(factor), EvaluationPurpose::Edited);
        }
        m_control->release("evaluate");
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(m_control->begun("evaluate"), 2);
        QCOMPARE(m_edits.size(), std::size_t(2));
        QVERIFY(m_edits[0] == scaled(0.9).edits);
        QVERIFY(m_edits[1] == scaled(0.5).edits);
    }

    void estimatesComeBeforeTheEvaluation()
    {
        openDemo();
        std::vector<std::int64_t> windows;
        connect(m_service.get(), &EngineService::estimateRefined, this,
                [&](const std::shared_ptr<const Comparison>& estimate, const EditList& edits) {
                    QVERIFY(m_edits.empty());
                    QVERIFY(edits == scaled(0.5).edits);
                    windows.push_back(estimate->windows);
                });
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        QTRY_COMPARE_WITH_TIMEOUT(m_edits.size(), std::size_t(1), 5000);
        QCOMPARE(windows, std::vector<std::int64_t>{1});
    }

    void theDeviceChangesUnderAnOpenModel()
    {
        openDemo();
        const auto model = m_service->model();
        const QSignalSpy changed(m_service.get(), &EngineService::deviceChanged);
        m_service->setDevice(DeviceKind::Cuda);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 5000);
        QVERIFY(m_service->device().used == DeviceKind::Cuda);
        m_service->setDevice(DeviceKind::Mps); // there is none
        QTRY_COMPARE_WITH_TIMEOUT(m_errors.size(), std::size_t(1), 5000);
        QVERIFY(m_errors[0].first == Task::SetDevice);
        m_service->setDevice(DeviceKind::Auto);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 5000);
        QVERIFY(m_service->device().asked == DeviceKind::Auto && m_service->device().used == DeviceKind::Cuda);
        QVERIFY(m_service->model() == model);
    }

    void effectsComeOneByOneAndGiveWay()
    {
        openDemo();
        std::vector<std::size_t> known;
        connect(m_service.get(), &EngineService::effectsMeasured, this,
                [&](const std::shared_ptr<const Effects>& effects) { known.push_back(effects->changes.size()); });
        const std::vector<EditList> candidates{{DropBlock{Layer(3)}}, {DropBlock{Layer(4)}}};
        m_service->measureEffects(scaled(1), candidates);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(known, (std::vector<std::size_t>{1, 2}));

        m_control->hold("effect drop:4");
        m_service->measureEffects(scaled(1), candidates);
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("effect"), 4, 5000);
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        QTRY_COMPARE_WITH_TIMEOUT(m_edits.size(), std::size_t(1), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(known, (std::vector<std::size_t>{1, 2, 1}));
    }

    void nextTokensComeBack()
    {
        openDemo();
        std::shared_ptr<const NextTokens> tokens;
        connect(m_service.get(), &EngineService::nextTokensListed, this, [&](const auto& value) { tokens = value; });
        m_service->listNextTokens(scaled(0.5), 7, 3);
        QTRY_VERIFY_WITH_TIMEOUT(tokens, 5000);
        QCOMPARE(tokens->position, 7);
        QCOMPARE(tokens->edited.size(), std::size_t(3));
        QCOMPARE(tokens->edited[2].text, std::string("after2"));
    }

    void editedEvaluationDoesNotReplaceTheOriginals()
    {
        openDemo();
        m_control->hold("scan");
        m_service->scan(scaled(1));
        m_service->evaluate(scaled(1), EvaluationPurpose::Reference);
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        m_control->release("scan");
        QTRY_COMPARE_WITH_TIMEOUT(m_edits.size(), std::size_t(2), 5000);
    }

    void cancelStopsWhatRunsAndDropsWhatWaits()
    {
        openDemo();
        m_control->hold("evaluate");
        QList<Task> stopped;
        connect(m_service.get(), &EngineService::cancelled, this, [&](Task task) { stopped.append(task); });
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        m_service->scan(scaled(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate"), 1, 5000);
        m_service->cancel();
        QCOMPARE(stopped, QList<Task>({Task::EvaluateEdited, Task::Scan}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(m_control->begun("scan"), 0);
        QVERIFY(m_edits.empty());
        QVERIFY(m_errors.empty());

        m_control->release("evaluate");
        m_service->evaluate(scaled(0.4), EvaluationPurpose::Edited);
        QTRY_COMPARE_WITH_TIMEOUT(m_edits.size(), std::size_t(1), 5000);
    }

    void failureSaysWhatAndWhere()
    {
        openDemo();
        m_control->failOn("evaluate", true);
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        QTRY_COMPARE_WITH_TIMEOUT(m_errors.size(), std::size_t(1), 5000);
        QCOMPARE(m_errors[0].first, Task::EvaluateEdited);
        QCOMPARE(m_errors[0].second.where().english(), std::string("config.json"));
    }

    void failedOpeningKeepsTheModel()
    {
        openDemo();
        const auto model = m_service->model();
        m_control->failOn("open", true);
        m_service->open("/nowhere/other");
        QTRY_COMPARE_WITH_TIMEOUT(m_errors.size(), std::size_t(1), 5000);
        QCOMPARE(m_errors[0].first, Task::Open);
        QCOMPARE(m_service->model(), model);
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        QTRY_COMPARE_WITH_TIMEOUT(m_edits.size(), std::size_t(1), 5000);
    }

    void failingFactoryIsAnError()
    {
        EngineService service(
            []() -> std::unique_ptr<Engine> { throw Error(ErrorCode::Unsupported, "engine", "cannot be made", ""); });
        QSignalSpy failed(&service, &EngineService::failed);
        service.open("/models/demo");
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 5000);
        QVERIFY(!service.model());
    }

    void openingStopsAllElse()
    {
        openDemo();
        m_control->hold("evaluate");
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        m_service->scan(scaled(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("evaluate"), 1, 5000);
        m_service->open("/models/other");
        QTRY_COMPARE_WITH_TIMEOUT(m_models.size(), std::size_t(2), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(m_control->begun("scan"), 0);
        QVERIFY(m_edits.empty());
    }

    // Asked for while the next model was being opened: meant for the old one, so the new one never sees it.
    void requestForTheOldModelIsDropped()
    {
        openDemo();
        m_control->hold("open");
        m_service->open("/models/other");
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("open"), 2, 5000);
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        m_control->release("open");
        QTRY_COMPARE_WITH_TIMEOUT(m_models.size(), std::size_t(2), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
        QCOMPARE(m_control->begun("evaluate"), 0);
        QVERIFY(m_edits.empty());
        QVERIFY(m_errors.empty());
    }

    // Computed before the next model was opened: it comes while its own model is still the open one.
    void resultComesBeforeTheNextModel()
    {
        openDemo();
        QStringList order;
        connect(m_service.get(), &EngineService::evaluationFinished, this,
                [&] { order.append(QString::fromStdString(m_service->model()->name)); });
        connect(m_service.get(), &EngineService::modelOpened, this, [&] { order.append(QStringLiteral("opened")); });
        m_control->hold("scan");
        m_service->evaluate(scaled(0.5), EvaluationPurpose::Edited);
        m_service->scan(scaled(1));
        while (m_control->begun("scan") == 0) {
            QThread::yieldCurrentThread(); // no events: the evaluation's result stays in the queue
        }
        m_service->open("/models/other");
        QTRY_COMPARE_WITH_TIMEOUT(order, QStringList({QStringLiteral("demo"), QStringLiteral("opened")}), 5000);
    }

    void progressIsPolledWhileBusy()
    {
        openDemo();
        QSignalSpy progress(m_service.get(), &EngineService::progressChanged);
        m_control->hold("scan");
        m_service->scan(scaled(1));
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty() && progress.last()[0].toString() == QStringLiteral("scan"), 5000);
        QCOMPARE(progress.last()[1].toDouble(), 0.5);
        m_control->release("scan");
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isBusy(), 5000);
    }

    void destroyingWhileBusyEnds()
    {
        openDemo();
        m_control->hold("scan");
        m_service->scan(scaled(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_control->begun("scan"), 1, 5000);
        m_service.reset(); // would hang if the job were not stopped
    }

private:
    void openDemo()
    {
        m_service->open("/models/demo");
        QTRY_VERIFY_WITH_TIMEOUT(m_service->model() && !m_service->isBusy(), 5000);
    }

    std::shared_ptr<FakeControl> m_control;
    std::unique_ptr<EngineService> m_service;
    Qt::HANDLE m_engineThread = nullptr;
    std::vector<EditList> m_edits;
    std::vector<std::string> m_models;
    std::vector<std::pair<Task, Error>> m_errors;
};

QTEST_GUILESS_MAIN(EngineServiceTest)
#include "engine_service_test.moc"
